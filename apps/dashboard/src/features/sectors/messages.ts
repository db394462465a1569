import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Sectors",
  lead: "The fields of industry that measures address. Six of them are named in the starting document of April 2024.",
  eyebrow: "Sector",
  position: "Position against the world",
  signals: "Signals",
  columns: { sector: "Sector", seed: "Starting document", measures: "Measures" },
  seed: "named in it",
  facts: {
    parent: "Part of",
    children: "Narrower",
    aliases: "Also called",
    aliasesZh: "Chinese terms",
    lists: "On official lists",
    sei: "Strategic emerging industries (NBS 2018)",
    isic: "ISIC Rev. 4",
    since: (date: string) => `since ${date}`,
  },
  indicators: {
    title: "Indicators",
    note: "Size and position, each figure dated and from its own source. They are no measures and enter no total.",
    metric: "Figure",
    value: "Value",
    year: "Year",
    where: "Where",
    sources: "Sources",
  },
} as const;

export const messages = inLanguage(en, zh);
