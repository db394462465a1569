import type { Client, Input } from "@nqpf/client";
import type { MeasureFacets } from "@nqpf/domain/answers";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import type { DateBasis } from "../../lib/display.ts";
import type { ViewSearch } from "../../lib/view.ts";
import { filtersOf, type MeasuresSearch } from "./search.ts";

export type Facets = MeasureFacets;

/** The question that the address asks of the list. */
export function measuresInput(
  at: ViewSearch,
  search: MeasuresSearch,
  dates: DateBasis | undefined,
): Input<"listMeasures"> {
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  const { only: measure, ...filters } = filtersOf(search);
  return { ...filters, measure, sort: search.sort, dates, ...at } as Input<"listMeasures">;
}

export function measuresQuery(client: Client, input: Input<"listMeasures">) {
  return infiniteQueryOptions({
    queryKey: ["measures", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.get("listMeasures", { ...input, limit: 50, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** How many measures would pass. */
export function totalQuery(client: Client, input: Input<"listMeasures">) {
  return queryOptions({
    queryKey: ["measures-total", input],
    queryFn: async ({ signal }) =>
      (await client.get("listMeasures", { ...input, limit: 1 }, { signal })).total,
  });
}
