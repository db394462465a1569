import type { Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { InstantSearch } from "../../lib/instant.ts";

/** Every statement of the starting document. The page filters by verdict itself, so that it can count them all. */
export function statementsQuery(client: Client, { asOf, knownAt }: InstantSearch) {
  return queryOptions({
    queryKey: ["statements", { asOf, knownAt }],
    queryFn: ({ signal }) =>
      client.get("listStatements", { asOf, knownAt, limit: 200 }, { signal }),
  });
}

/** The signals and indicators that statements name by id, as they are known now. */
export function observationsQuery(client: Client) {
  return queryOptions({
    queryKey: ["statement-observations"],
    queryFn: async ({ signal }) => {
      const [signals, indicators] = await Promise.all([
        client.get("listSignals", { limit: 200 }, { signal }),
        client.get("listIndicators", { limit: 200 }, { signal }),
      ]);
      return {
        signals: new Map(signals.data.map((event) => [event.id, event])),
        indicators: new Map(indicators.data.map((indicator) => [indicator.id, indicator])),
      };
    },
  });
}
