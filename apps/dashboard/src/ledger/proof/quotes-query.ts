import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { Place } from "../../lib/place.ts";

/** Where a claim's words stand: a document by the SHA-256 of its text, and the place in it. */
export interface Quote extends Place {
  readonly document: string;
  readonly exact: string;
}

/** The places of all quoted claims of a measure, by claim. */
export function quotesQuery(client: Client, measure: string) {
  return queryOptions({
    queryKey: ["quotes", measure],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Quote>> => {
      const quotes = new Map<string, Quote>();
      let cursor: string | null | undefined;
      while (cursor !== null) {
        // safe: an id of no measure is answered with a problem document.
        const input = { id: measure, limit: 200, cursor } as Input<"listClaims">;
        const page = await client.get("listClaims", input, { signal });
        for (const { id, evidence } of page.data)
          if (evidence.grade === "quoted") quotes.set(id, evidence);
        cursor = page.nextCursor;
      }
      return quotes;
    },
  });
}
