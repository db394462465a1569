import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../../lib/view.ts";

export function historyInput(at: ViewSearch, id: string): Input<"listHistory"> {
  // safe: an id of no measure is answered with a problem document.
  return { ...at, id } as Input<"listHistory">;
}

export function historyQuery(client: Client, at: ViewSearch, id: string) {
  const input = historyInput(at, id);
  return infiniteQueryOptions({
    queryKey: ["measure-history", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listHistory", { ...input, limit: 25, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** The measure cited from the view, under the address of this site. */
export function citationQuery(client: Client, at: ViewSearch, id: string, base: string) {
  // safe: an id of no measure is answered with a problem document.
  const input = { ...at, id, base } as Input<"citeMeasure">;
  return queryOptions({
    queryKey: ["measure-citation", input],
    queryFn: ({ signal }) => client.get("citeMeasure", input, { signal }),
  });
}
