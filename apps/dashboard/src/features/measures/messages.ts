import type { sorts, WordFilter } from "./search.ts";

export const messages = {
  title: "Measures",
  lead: "One measure is one concrete commitment: an instrument, the sectors it addresses, who acts in it, its money and its terms.",
  filters: {
    sector: "Sector",
    instrument: "Instrument",
    family: "Family",
    actor: "Actor",
    region: "Region",
    rung: "Status",
    money: "Money",
  } satisfies Record<WordFilter, string>,
  toggle: "Filters and order",
  words: "Words",
  wordsHint: "in title, summary, notes",
  from: "Announced from",
  until: "until",
  dateHint: "2024, 2024-06 or 2024-06-15",
  sort: "Order",
  sorts: {
    newest: "Newest first",
    oldest: "Oldest first",
    largest: "Largest amount first",
    title: "By title",
  } satisfies Record<(typeof sorts)[number], string>,
  largestNote:
    "Ordered by the amount that leads each measure. Roles differ: a ceiling is not comparable with money spent.",
  active: "Filters in force",
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  clear: "Clear all",
  count: (total: number, shown: number) => {
    const measures = total === 1 ? "1 measure" : `${total.toLocaleString("en-GB")} measures`;
    return shown < total ? `${measures}, ${shown} shown` : measures;
  },
  more: "Load more",
  loading: "Loading more",
  apply: "Apply",
  empty: "No measure passes all of these filters",
  emptyAt: "Seen from the chosen days. Take a filter away:",
  emptyNow: "Take a filter away:",
} as const;
