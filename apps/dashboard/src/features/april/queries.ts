import type { Client, Input } from "@nqpf/client";
import type { MeasureId } from "@nqpf/domain";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import { dayAfter } from "./starting-week.ts";

/** Every statement of the starting document. The page filters them itself, so that it can count them all. */
export function statementsQuery(client: Client, search: ViewSearch) {
  const view = viewOf(search);
  return queryOptions({
    queryKey: ["statements", view],
    queryFn: ({ signal }) => client.get("listStatements", { ...view, limit: 200 }, { signal }),
  });
}

/** What has changed since of the measures that statements are about. */
export function changesSinceQuery(
  client: Client,
  view: ViewSearch,
  measures: readonly MeasureId[],
) {
  const input: Input<"listChanges"> = { ...view, from: dayAfter, measure: [...measures] };
  return queryOptions({
    queryKey: ["april", "changes", input],
    enabled: measures.length > 0 && (view.asOf === undefined || view.asOf >= dayAfter),
    queryFn: async ({ signal }) => (await client.get("listChanges", input, { signal })).data,
  });
}

/** How many measures name each sector, seen from the chosen days. */
export function sectorsQuery(client: Client, view: ViewSearch) {
  return queryOptions({
    queryKey: ["sectors", view],
    queryFn: ({ signal }) => client.get("listSectors", { ...view, limit: 200 }, { signal }),
  });
}

/** Whether the term was on the rise when the document said so, and is today: like the verdicts, whatever days are chosen. */
export function trendQuery(client: Client, { revision }: ViewSearch) {
  return queryOptions({
    queryKey: ["april", "trend", revision],
    queryFn: ({ signal }) => client.get("getSignalTrend", { revision }, { signal }),
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
