import type { Client, Input } from "@nqpf/client";
import type { Rung } from "@nqpf/domain";
import { queryOptions } from "@tanstack/react-query";

import { sideStates, steps } from "../../ledger/rung-mark.tsx";
import type { InstantSearch } from "../../lib/instant.ts";
import type { OverviewSearch } from "./search.ts";

const largestShown = 8;
const textsShown = 6;

export const overviewQueries = {
  changes: (client: Client, { asOf, knownAt, from, until }: InstantSearch & OverviewSearch) =>
    queryOptions({
      queryKey: ["overview", "changes", { asOf, knownAt, from, until }],
      queryFn: ({ signal }) =>
        client.get("listChanges", { asOf, knownAt, from, until }, { signal }),
    }),

  /** How many measures stand on each rung: each number is the total of the list that it links to. */
  rungs: (client: Client, at: InstantSearch) =>
    queryOptions({
      queryKey: ["overview", "rungs", at],
      queryFn: ({ signal }) =>
        Promise.all(
          [...steps, ...sideStates].map(async (id): Promise<{ id: Rung; measures: number }> => {
            const page = await client.get(
              "listMeasures",
              { ...at, rung: [id], limit: 1 },
              { signal },
            );
            return { id, measures: page.total };
          }),
        ),
    }),

  largest: (client: Client, at: InstantSearch) =>
    queryOptions({
      queryKey: ["overview", "largest", at],
      queryFn: ({ signal }) => {
        const input: Input<"listMeasures"> = { ...at, money: ["held"], sort: "largest" };
        return client.get("listMeasures", { ...input, limit: largestShown }, { signal });
      },
    }),

  sectors: (client: Client, at: InstantSearch) =>
    queryOptions({
      queryKey: ["sectors", at],
      queryFn: ({ signal }) => client.get("listSectors", { ...at, limit: 200 }, { signal }),
    }),

  texts: (client: Client, at: InstantSearch) =>
    queryOptions({
      queryKey: ["overview", "texts", at],
      queryFn: ({ signal }) => client.get("listSignals", { ...at, limit: textsShown }, { signal }),
    }),
};
