import { dateOf, listOf, oneOf, textOf } from "../../lib/search-params.ts";

export const sorts = ["newest", "oldest", "largest", "title"] as const;
export type Sort = (typeof sorts)[number];

/** Filters whose values are words; of one filter the values are alternatives. Each has a facet. */
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

/** Filters of one value: spans of dates, and words. */
export const textFilters = ["from", "until", "announcedFrom", "announcedUntil", "q"] as const;
export type TextFilter = (typeof textFilters)[number];

/** The state of the list, as it stands in the address: a link reproduces what its sender saw. */
export interface MeasuresSearch
  extends
    Readonly<Partial<Record<WordFilter, readonly string[] | undefined>>>,
    Readonly<Partial<Record<TextFilter, string | undefined>>> {
  /** Only these measures: a selection that somebody sends. */
  readonly only?: readonly string[] | undefined;
  readonly sort?: Sort | undefined;
  /** Rows close together. */
  readonly rows?: "compact" | undefined;
}

export function measuresSearch(raw: Record<string, unknown>): MeasuresSearch {
  return {
    ...Object.fromEntries(wordFilters.map((filter) => [filter, listOf(raw, filter)])),
    only: listOf(raw, "only"),
    from: dateOf(raw, "from"),
    until: dateOf(raw, "until"),
    announcedFrom: dateOf(raw, "announcedFrom"),
    announcedUntil: dateOf(raw, "announcedUntil"),
    q: textOf(raw, "q"),
    sort: oneOf(raw, "sort", sorts),
    rows: oneOf(raw, "rows", ["compact"]),
  };
}

/** The filters alone, without what only orders or shows. */
export function filtersOf(search: MeasuresSearch): Omit<MeasuresSearch, "sort" | "rows"> {
  return Object.fromEntries(filtersInForce(search).map((name) => [name, search[name]]));
}

/** The names of the filters in force, in the order of the page. */
export function filtersInForce(search: MeasuresSearch): (keyof MeasuresSearch)[] {
  return (["only", ...wordFilters, ...textFilters] as const).filter(
    (name) => search[name] !== undefined,
  );
}
