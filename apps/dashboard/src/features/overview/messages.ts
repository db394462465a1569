import { formatDate } from "../../lib/date-text.ts";
import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  heading: "Who has committed what to China’s new productive forces",
  lead: "What changed, how large it is, and where nobody has said. Every value opens the sources it stands on, every number the rows it counts.",
  hidden: (count: number) =>
    count === 1
      ? "One more measure had been announced by then, and no source had yet spoken of it."
      : `${formatCount(count)} more measures had been announced by then, and no source had yet spoken of them.`,
  seeKnownNow: "See them as known now",
  tiles: {
    label: "Key numbers",
    measures: ["measures seen", "All measures"],
    withoutAmount: ["carry no amount that we hold", "Those without"],
    sayingNone: ["have a source that says none is stated", "Those that say so"],
    conflicts: ["points on which sources disagree", "Side by side"],
    overdue: ["targets overdue without a result", "Gaps"],
    waiting: ["machine proposals wait for a person", "Review"],
    missing: "not given",
  },
  changes: {
    title: "What changed",
    since: "Since",
    period: (from: string, until: string) => `${formatDate(from)} to ${formatDate(until)}`,
    lastMonth: "last month with a change",
    visit: (day: string) => `my last visit, ${formatDate(day)}`,
    stretches: { "7d": "7 days", "30d": "30 days", "12m": "12 months" },
    day: "a day",
    show: "Show",
    parts: {
      happened: { title: "Happened", note: "By the day on which it took place." },
      learned: {
        title: "Learned",
        note: "Older than the period; a source first said so in it. The day is the source’s.",
      },
      corrected: { title: "Corrected", note: "Values that the record no longer stands by." },
    },
    count: (changes: number, measures: number) =>
      [
        changes === 1 ? "1 change" : `${formatCount(changes)} changes`,
        measures === 1 ? "of 1 measure" : `of ${formatCount(measures)} measures`,
      ].join(" "),
    nothing: {
      happened: "Nothing is dated in this period.",
      learned: "Nothing older was first said in this period.",
      corrected: "The record took nothing back in this period.",
    },
    none: "Nothing is recorded in this period",
    noneHint:
      "That may mean that nothing happened, or that nobody has looked yet. Chosen days leave the last rows out.",
    showLastMonth: "Show the last month with a change",
    showYear: "Show 12 months",
    all: (count: number) => `Show all ${formatCount(count)} measures`,
  },
  briefs: {
    title: "Weekly brief",
    lastWhole: "Last week",
    lastHolding: "Last week that holds something",
    week: (id: string, from: string, until: string) =>
      `${id}, ${formatDate(from)} to ${formatDate(until)}`,
    note: "Five parts, each sentence with its sources.",
  },
  rungs: {
    title: "How firmly they stand",
    note: "The highest rung each measure has reached.",
    of: (rung: string) => `Measures whose highest rung is: ${rung}`,
  },
  largest: {
    title: "Largest amounts held",
    note: "Roles differ: a ceiling is the most that may be lent, not money paid. These are never added.",
    all: (count: number) => `All ${formatCount(count)} with an amount`,
  },
  sectors: {
    title: "Where they point",
    note: "Measures by sector; one may name several.",
    all: "All sectors",
    of: (sector: string) => `Measures that name the sector ${sector}`,
  },
  texts: {
    title: "Leadership texts and the term",
    note: "Whether the latest authoritative texts use the initiative’s term.",
    all: "Signals",
    uses: (mentions: number) => (mentions === 1 ? "once" : `${mentions} times`),
    uncounted: "used, not counted",
    silent: "not used",
  },
  ways: {
    title: "Ways in",
    matrix: [
      "Instruments by sectors",
      "Which instrument hits which sector, and where nobody has looked.",
    ],
    gaps: ["Gaps", "What was promised without money, funder, date or rule."],
    signals: ["Signals", "Whether the term is on the rise, by level of authority."],
    april: [
      "April 2024 and now",
      "The starting document, statement by statement, with the verdict then and now.",
    ],
    about: ["How to read this", "Rungs, roles of money, kinds of absence, grades of sources."],
  },
} as const;

export const messages = inLanguage(en, zh);
