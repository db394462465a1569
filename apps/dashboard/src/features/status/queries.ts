import type { Client } from "@nqpf/client";
import type { SourceSummary } from "@nqpf/domain/answers";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";

/** Whether the server answers, and in how many milliseconds. */
export interface Health {
  readonly isAlive: boolean;
  readonly tookMs: number;
}

const checkEveryMs = 30_000;

export function healthQuery() {
  return queryOptions({
    queryKey: ["health"],
    staleTime: 0,
    refetchInterval: checkEveryMs,
    retry: false,
    queryFn: async ({ signal }): Promise<Health> => {
      const begun = performance.now();
      const response = await fetch("/healthz", { signal, cache: "no-store" });
      return { isAlive: response.ok, tookMs: Math.round(performance.now() - begun) };
    },
  });
}

const looked = 200;
const shown = 12;

/** Of the sources published last those read last. */
export function latestSourcesQuery(client: Client, view: ViewSearch) {
  const input = { ...viewOf(view), limit: looked };
  return queryOptions({
    queryKey: ["latest-sources", input],
    queryFn: async ({ signal }) => {
      const { data, total } = await client.get("listSources", input, { signal });
      return { sources: readLast(data), total };
    },
  });
}

function readLast(sources: readonly SourceSummary[]): SourceSummary[] {
  return sources
    .toSorted((a, b) => (a.accessed === b.accessed ? 0 : a.accessed < b.accessed ? 1 : -1))
    .slice(0, shown);
}
