import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import type { SourcesSearch } from "./search.ts";

/** The question that the address asks of the list. */
export function sourcesInput(search: ViewSearch & SourcesSearch): Input<"listSources"> {
  const { kind, q } = search;
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { ...viewOf(search), kind, q } as Input<"listSources">;
}

export function sourcesQuery(client: Client, search: ViewSearch & SourcesSearch) {
  const input = sourcesInput(search);
  return infiniteQueryOptions({
    queryKey: ["sources", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listSources", { ...input, limit: 100, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
