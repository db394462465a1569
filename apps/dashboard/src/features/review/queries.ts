import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions } from "@tanstack/react-query";

import type { ReviewSearch } from "./search.ts";

const pageSize = 200;

/** The queue that the address asks for, in the order in which the API gives it. */
export function reviewsQuery(client: Client, { state, document, measure }: ReviewSearch) {
  // safe: the API refuses what is no hash and no id, and the page prints its refusal.
  const input = { state, document, measure } as Input<"listReviews">;
  return infiniteQueryOptions({
    queryKey: ["reviews", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listReviews", { ...input, limit: pageSize, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
