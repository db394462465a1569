import type { TrendVerdict } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "April 2024 and now",
  lead: "BOFIT Weekly Review 2024/16 of 19 April 2024, statement by statement: what could be known that week, what is known now, and what changed in between.",
  english: "Statements and explanations are held in English and shown as they are.",
  written:
    "What stands under “Now” was written with hindsight, whatever days are chosen. Counts and changes are seen from the chosen days.",
  look: "Look at every page as of",
  april: "22 April 2024",
  now: "today",
  verdicts: "Verdicts, then and now",
  verdict: "Verdict",
  thenColumn: (day: string) => `Then, ${formatDate(day)}`,
  /** Without a day where the page is looked at from another than today. */
  nowColumn: (day: string | null) =>
    day === null ? "Now, with hindsight" : `Now, ${formatDate(day)}`,
  all: (count: number) => `All ${formatCount(count)} statements`,
  changedRow: (count: number) => `Verdict changed since: ${formatCount(count)}`,
  changed: "verdict changed",
  showing: (count: number, of: number) =>
    `${formatCount(count)} of ${formatCount(of)} statements shown`,
  cell: (verdict: string, when: string, count: number) =>
    `${verdict}, ${when}: ${formatCount(count)}`,
  filterNow: (verdict: string) => `Now: ${verdict}`,
  filterThen: (verdict: string) => `Then: ${verdict}`,
  filterChanged: "Verdict changed",
  remove: (filter: string) => `Remove the filter ${filter}`,
  empty: "No statement passes these filters",
  emptyHint: "Take one away:",
  notJudged: "No verdict is held of that week.",
  more: (count: number) => `${formatCount(count)} more`,
  about: "About",
  testedBy: "Tested by",
  sectorNow: (count: number) => (count === 1 ? "measure names it" : "measures name it"),
  sectorNew: "those announced since",
  sectorOf: (sector: string) => `Measures that name the sector ${sector}`,
  between: (changes: number) =>
    changes === 1
      ? "What changed in between: 1 change"
      : `What changed in between: ${formatCount(changes)} changes`,
  noChange: "No change of its measures is held since.",
  texts: (count: number) =>
    count === 1 ? "1 leadership text counted" : `${formatCount(count)} leadership texts counted`,
  mentions: (mentions: number | null) => {
    if (mentions === null) return "mentions not counted";
    if (mentions === 0) return "does not use the term";
    return mentions === 1 ? "uses the term once" : `uses the term ${mentions} times`;
  },
  trend: {
    subject: "Mentions of the term",
    on: (verdict: string, day: string) => `${verdict}, ${formatDate(day)}`,
    verdicts: {
      rising: "rising",
      falling: "falling",
      "no-trend": "no trend beyond chance",
      "too-short": "too few periods to tell",
    } satisfies Record<TrendVerdict, string>,
    see: "See the tests",
  },
} as const;

export const messages = inLanguage(en, zh);
