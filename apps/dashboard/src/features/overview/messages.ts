import { formatDate } from "../../lib/date-text.ts";

export const messages = {
  heading: "Who has committed what to China’s new productive forces",
  lead: {
    measures: (count: number) => (count === 1 ? "1 measure" : `${count} measures`),
    known: "can be seen from here.",
    carry: "carry an amount",
    without: "carry none that we hold",
    saying: "a source itself says that none is stated",
    hidden: (count: number) =>
      count === 1
        ? "One more had been announced by then, and no source had yet spoken of it."
        : `${count} more had been announced by then, and no source had yet spoken of them.`,
    see: "See them as known now",
  },
  changes: {
    title: "What happened",
    period: (from: string, until: string) => `${formatDate(from)} to ${formatDate(until)}`,
    lastMonth: "Last month with a change",
    months: (count: number) => `Last ${count} months`,
    count: (count: number) => (count === 1 ? "1 change" : `${count} changes`),
    none: "Nothing is recorded in this period",
    noneHint: "That may mean that nothing happened, or that nobody has looked yet.",
    all: (count: number) => `Show all ${count}`,
    reached: "reached",
    from: "from",
    to: "to",
  },
  rungs: { title: "How firmly they stand", note: "The highest rung each measure has reached." },
  largest: {
    title: "Largest amounts held",
    note: "Roles differ: a ceiling is the most that may be lent, not money paid. These are never added.",
    all: "All with an amount",
  },
  sectors: {
    title: "Where they point",
    note: "Measures by sector; one may name several.",
    all: "All sectors",
  },
  texts: {
    title: "Leadership texts and the term",
    note: "Whether the latest authoritative texts use 新质生产力.",
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
    measures: ["Measures", "Filter by sector, instrument, status, region and money."],
    statements: [
      "April 2024 and now",
      "The starting document, statement by statement, with our verdict.",
    ],
    about: ["How to read this", "Rungs, roles of money, kinds of absence, grades of sources."],
  },
} as const;
