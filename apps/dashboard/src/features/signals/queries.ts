import type { Client, Input } from "@nqpf/client";
import type { SignalEvent, SignalSeries } from "@nqpf/domain";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import type { SignalsSearch } from "./search.ts";

/** What the address asks of the trend, which counts texts and knows no proposals. */
export function trendInput(search: ViewSearch & SignalsSearch): Input<"getSignalTrend"> {
  const { asOf, knownAt, revision } = viewOf(search);
  return { asOf, knownAt, revision, by: search.by };
}

export function trendQuery(client: Client, search: ViewSearch & SignalsSearch) {
  const input = trendInput(search);
  return queryOptions({
    queryKey: ["signal-trend", input],
    queryFn: ({ signal }) => client.get("getSignalTrend", input, { signal }),
  });
}

/** Every published series. */
export function publishedQuery(client: Client, search: ViewSearch) {
  const view = viewOf(search);
  return queryOptions({
    queryKey: ["signal-series", view],
    queryFn: ({ signal }) =>
      everyPage<SignalSeries>((cursor) =>
        client.get("listSignalSeries", { ...view, limit: 200, cursor }, { signal }),
      ),
  });
}

/** Every text looked at, latest first. */
export function eventsQuery(client: Client, search: ViewSearch) {
  const view = viewOf(search);
  return queryOptions({
    queryKey: ["signal-events", view],
    queryFn: ({ signal }) =>
      everyPage<SignalEvent>((cursor) =>
        client.get("listSignals", { ...view, limit: 200, cursor }, { signal }),
      ),
  });
}

interface PageOf<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

async function everyPage<Row>(
  ask: (cursor: string | undefined) => Promise<PageOf<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    rows.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
}
