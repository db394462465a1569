import { useSyncExternalStore } from "react";

import { store, stored } from "../../lib/stored.ts";

const key = "nqpf-reviewer";
const listeners = new Set<() => void>();
let name = stored(key) ?? "";

/** The name under which this browser's decisions go; empty where none was given. */
export function reviewerName(): string {
  return name.trim();
}

export function setReviewerName(next: string): void {
  name = next;
  store(key, next.trim());
  for (const listener of listeners) listener();
}

export function useReviewerName(): string {
  return useSyncExternalStore(subscribe, () => name);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
