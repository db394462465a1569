import type { Client, Input } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import { viewOf, type ViewSearch } from "../../lib/view.ts";
import type { Period } from "./period.ts";

const largestShown = 8;
const textsShown = 6;

export const overviewQueries = {
  changes: (client: Client, at: ViewSearch, { from, until }: Period) => {
    const input = { ...viewOf(at), from, until };
    return queryOptions({
      queryKey: ["overview", "changes", input],
      queryFn: ({ signal }) => client.get("listChanges", input, { signal }),
    });
  },

  /** How many measures stand on each rung: each number is the total of the list that it links to. */
  rungs: (client: Client, at: ViewSearch) =>
    queryOptions({
      queryKey: ["overview", "rungs", at],
      queryFn: async ({ signal }) => {
        const { facets } = await client.get("listMeasures", { ...at, limit: 1 }, { signal });
        return facets.rung.map(({ value, measures }) => ({ id: value, measures }));
      },
    }),

  conflicts: (client: Client, at: ViewSearch) =>
    queryOptions({
      queryKey: ["overview", "conflicts", at],
      queryFn: async ({ signal }) =>
        (await client.get("listConflicts", { ...at, limit: 1 }, { signal })).total,
    }),

  /** The last week that is over, and the latest of which something is known. */
  weeks: (client: Client, { revision }: ViewSearch) =>
    queryOptions({
      queryKey: ["overview", "weeks", revision],
      queryFn: ({ signal }) => client.get("listBriefs", { revision, limit: 1 }, { signal }),
    }),

  largest: (client: Client, at: ViewSearch) =>
    queryOptions({
      queryKey: ["overview", "largest", at],
      queryFn: ({ signal }) => {
        const input: Input<"listMeasures"> = { ...at, money: ["held"], sort: "largest" };
        return client.get("listMeasures", { ...input, limit: largestShown }, { signal });
      },
    }),

  sectors: (client: Client, at: ViewSearch) =>
    queryOptions({
      queryKey: ["sectors", at],
      queryFn: ({ signal }) => client.get("listSectors", { ...at, limit: 200 }, { signal }),
    }),

  texts: (client: Client, at: ViewSearch) =>
    queryOptions({
      queryKey: ["overview", "texts", at],
      queryFn: ({ signal }) => client.get("listSignals", { ...at, limit: textsShown }, { signal }),
    }),
};
