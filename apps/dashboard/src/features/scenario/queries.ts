import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";

/** What a scenario patches. It changes with the catalogue alone, and is some tens of kilobytes. */
export function baselineQuery(client: Client, id: string) {
  return queryOptions({
    queryKey: ["scenario-baseline", id],
    staleTime: Infinity,
    queryFn: ({ signal }) => client.get("getScenarioBaseline", { id }, { signal }),
  });
}

/** The statements of the starting document, of which a preset tests some. */
export function statementsQuery(client: Client, { revision }: ViewSearch) {
  const view = viewOf({ revision });
  return queryOptions({
    queryKey: ["scenario", "statements", view],
    queryFn: async ({ signal }) =>
      (await client.get("listStatements", { ...view, limit: 200 }, { signal })).data,
  });
}
