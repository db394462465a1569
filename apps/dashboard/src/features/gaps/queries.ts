import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import { type GapsSearch, gapsSearch } from "./search.ts";

/** The question that the address asks of the gaps. */
export function gapsInput(search: ViewSearch & GapsSearch): Input<"listGaps"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { ...viewOf(search), ...gapsSearch({ ...search }) } as Input<"listGaps">;
}

export function gapsQuery(client: Client, search: ViewSearch & GapsSearch) {
  const input = gapsInput(search);
  return infiniteQueryOptions({
    queryKey: ["gaps", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listGaps", { ...input, limit: 40, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
