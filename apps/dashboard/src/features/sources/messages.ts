import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Sources",
  lead: "Every page that a value of the ledger rests on, with its grade: publisher, kind, date, address and day of access. Texts that are held stand under Documents.",
  kind: "Kind",
  words: "Words",
  find: "Find",
  count: (count: number) => (count === 1 ? "1 source" : `${formatCount(count)} sources`),
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  empty: "No source passes these filters",
  emptyHint: "Take away a filter, or use fewer words.",
  claims: "Claims seen",
  more: "Load more",
} as const;

export const messages = inLanguage(en, zh);
