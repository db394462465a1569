import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  button: (number: number, sources: number) =>
    `Footnote ${number}: ${sources === 1 ? "1 source" : `${formatCount(sources)} sources`}`,
  panel: (number: number) => `Footnote ${number}`,
  close: "Close",
  rests: (entries: number, sources: number) =>
    [
      entries === 1 ? "1 claim or observation" : `${formatCount(entries)} claims or observations`,
      sources === 1 ? "from 1 source" : `from ${formatCount(sources)} sources`,
    ].join(" "),
  observations: "Counted texts and indicators",
  property: "Property",
  more: (count: number) => `Show ${formatCount(count)} more measures`,
  figure: "Figure",
  english:
    "The sentences are written by the analysis from the record, in English, and are shown as they are.",
} as const;

export const messages = inLanguage(en, zh);
