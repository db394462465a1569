import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";
import type { SourcesSearch } from "./search.ts";

/** The question that the address asks of the list. */
export function sourcesInput({
  asOf,
  knownAt,
  kind,
  q,
}: InstantSearch & SourcesSearch): Input<"listSources"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { asOf, knownAt, kind, q } as Input<"listSources">;
}

export function sourcesQuery(client: Client, search: InstantSearch & SourcesSearch) {
  const input = sourcesInput(search);
  return infiniteQueryOptions({
    queryKey: ["sources", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listSources", { ...input, limit: 100, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
