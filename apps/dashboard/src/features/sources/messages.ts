export const messages = {
  title: "Sources",
  lead: "Every page that a value of the ledger rests on, with its grade: publisher, kind, date, address and day of access. Texts that are held stand under Documents.",
  kind: "Kind",
  words: "Words",
  find: "Find",
  count: (count: number) => (count === 1 ? "1 source" : `${count.toLocaleString("en-GB")} sources`),
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  empty: "No source passes these filters",
  claims: "Claims seen",
  more: "Load more",
} as const;
