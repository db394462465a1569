import type { Client } from "@nqpf/client";
import type { SourceSummary } from "@nqpf/domain/answers";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";

const page = 200;

/** Every source that can have been known by the day, with the claims seen that name it. */
export function everySourceQuery(client: Client, view: ViewSearch) {
  const input = viewOf(view);
  return queryOptions({
    queryKey: ["every-source", input],
    queryFn: async ({ signal }) => {
      const sources: SourceSummary[] = [];
      let cursor: string | undefined;
      for (;;) {
        const answer = await client.get(
          "listSources",
          { ...input, limit: page, cursor },
          { signal },
        );
        sources.push(...answer.data);
        if (answer.nextCursor === null) {
          const { knownAt } = answer.scope;
          const known = sources.filter(({ published }) => (published ?? "") <= knownAt);
          return { sources: known, scope: answer.scope, total: answer.total };
        }
        cursor = answer.nextCursor;
      }
    },
  });
}

/** What was searched for. */
export function searchesQuery(client: Client, view: ViewSearch) {
  const input = { ...viewOf(view), limit: page };
  return queryOptions({
    queryKey: ["searches", input],
    queryFn: ({ signal }) => client.get("listCoverage", input, { signal }),
  });
}

/** Measures by place: of each place how many. */
export function placesQuery(client: Client, view: ViewSearch) {
  const input = { ...viewOf(view), rows: "region" } as const;
  return queryOptions({
    queryKey: ["places", input],
    queryFn: async ({ signal }) => {
      const { regions, measures } = await client.get("getMatrix", input, { signal });
      return { regions, measures };
    },
  });
}
