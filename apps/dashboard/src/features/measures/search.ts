import { dateOf, listOf, oneOf, textOf } from "../../lib/search-params.ts";

export const sorts = ["newest", "oldest", "largest", "title"] as const;

/** The filters of the list, as they stand in the address: a link reproduces what its sender saw. */
export interface MeasuresSearch {
  readonly sector?: readonly string[] | undefined;
  readonly instrument?: readonly string[] | undefined;
  readonly family?: readonly string[] | undefined;
  readonly actor?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly rung?: readonly string[] | undefined;
  readonly money?: readonly string[] | undefined;
  readonly announcedFrom?: string | undefined;
  readonly announcedUntil?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: (typeof sorts)[number] | undefined;
}

/** Filters whose values are words; of one filter the values are alternatives. */
export const wordFilters = [
  "sector",
  "instrument",
  "family",
  "actor",
  "region",
  "rung",
  "money",
] as const;
export type WordFilter = (typeof wordFilters)[number];

export function measuresSearch(raw: Record<string, unknown>): MeasuresSearch {
  return {
    ...Object.fromEntries(wordFilters.map((filter) => [filter, listOf(raw, filter)])),
    announcedFrom: dateOf(raw, "announcedFrom"),
    announcedUntil: dateOf(raw, "announcedUntil"),
    q: textOf(raw, "q"),
    sort: oneOf(raw, "sort", sorts),
  };
}
