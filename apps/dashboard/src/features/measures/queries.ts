import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";
import type { MeasuresSearch } from "./search.ts";

/** The question that the address asks of the list. */
export function measuresInput(at: InstantSearch, search: MeasuresSearch): Input<"listMeasures"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { ...search, ...at } as Input<"listMeasures">;
}

export function measuresQuery(client: Client, at: InstantSearch, search: MeasuresSearch) {
  const input = measuresInput(at, search);
  return infiniteQueryOptions({
    queryKey: ["measures", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listMeasures", { ...input, limit: 50, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
