import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Actors",
  lead: "Everybody who issues, pays, passes on, carries out or receives: persons, bodies, and classes of bodies.",
  eyebrow: "Actor",
  columns: { actor: "Actor", region: "Region", measures: "Measures" },
  kind: "Kind",
  words: "Name",
  find: "Find",
  count: (count: number) => (count === 1 ? "1 actor" : `${formatCount(count)} actors`),
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  empty: "No actor passes these filters",
  emptyHint: "Take away a filter, or shorten the name.",
  facts: {
    kind: "Kind",
    parent: "Under",
    children: "Over",
    aliases: "Also called",
    region: "Region",
    prefixes: "Document numbers begin with",
    sources: "Sources",
  },
} as const;

export const messages = inLanguage(en, zh);
