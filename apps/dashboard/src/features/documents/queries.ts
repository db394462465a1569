import type { Client, Input } from "@nqpf/client";
import { infiniteQueryOptions } from "@tanstack/react-query";

import type { DocumentsSearch } from "./search.ts";

/** The question that the address asks of the list. */
export function documentsInput({ kind, q }: DocumentsSearch): Input<"listDocuments"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return { kind, q } as Input<"listDocuments">;
}

export function documentsQuery(client: Client, search: DocumentsSearch) {
  const input = documentsInput(search);
  return infiniteQueryOptions({
    queryKey: ["documents", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listDocuments", { ...input, limit: 100, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
