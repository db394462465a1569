import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import { type ConflictsSearch, conflictsSearch } from "./search.ts";

/** The question that the address asks of the conflicts. */
export function conflictsInput(search: ViewSearch & ConflictsSearch): Input<"listConflicts"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { ...viewOf(search), ...conflictsSearch({ ...search }) } as Input<"listConflicts">;
}

export function conflictsQuery(client: Client, search: ViewSearch & ConflictsSearch) {
  const input = conflictsInput(search);
  return infiniteQueryOptions({
    queryKey: ["conflicts", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listConflicts", { ...input, limit: 30, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
