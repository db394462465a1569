import { useEffect, useState } from "react";

import { store, stored } from "../../lib/stored.ts";

const key = "nqpf-visits";

/** The day of this browser's visit before a day; null on a first visit. Only this browser knows it. */
export function visitBefore(today: string): string | null {
  const [last, before] = (stored(key) ?? "").split(",");
  return (last === today ? before : last) || null;
}

/** Keeps today as the last visit, and the last visit of another day. */
export function keepVisit(today: string): void {
  store(key, [today, visitBefore(today) ?? ""].join(","));
}

/** The day of the visit before today's, while today's is kept. Null while the day is not known. */
export function useLastVisit(today: string | null): string | null {
  const [before] = useState(() => (today === null ? null : visitBefore(today)));
  useEffect(() => {
    if (today !== null) keepVisit(today);
  }, [today]);
  return before;
}
