import type { Client, Input } from "@nqpf/client";
import type { ReviewItem } from "@nqpf/domain/answers";
import { queryOptions } from "@tanstack/react-query";

const pageSize = 200;

export function documentQuery(client: Client, hash: string) {
  return queryOptions({
    queryKey: ["document", hash],
    queryFn: ({ signal }) => client.get("getDocument", { hash }, { signal }),
  });
}

/** The text of a document, which never changes. */
export function textQuery(client: Client, hash: string) {
  return queryOptions({
    queryKey: ["document-text", hash],
    staleTime: Infinity,
    queryFn: ({ signal }) => client.get("getDocumentText", { hash }, { signal }),
  });
}

/** Every claim that quotes a document, with the decisions on it. */
export function evidenceQuery(client: Client, hash: string) {
  return queryOptions({
    queryKey: ["evidence", hash],
    queryFn: async ({ signal }): Promise<ReviewItem[]> => {
      const items: ReviewItem[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const input: Input<"listEvidence"> = { hash, limit: pageSize, cursor };
        const page = await client.get("listEvidence", input, { signal });
        items.push(...page.data);
        cursor = page.nextCursor;
      }
      return items;
    },
  });
}
