import type { ReadDateKind, ReadStatementKind } from "@nqpf/domain/reading";

import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { MarkKind } from "./mark.ts";
import { zh } from "./messages.zh.ts";

const counted = (one: string, many: string) => (count: number) =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

export const en = {
  kinds: {
    trigger: "Measure",
    role: "Party",
    money: "Money",
    rate: "Rate",
    date: "Date",
    target: "Target",
    statement: "Statement",
    absence: "Absence",
    hedge: "Hedge",
  } satisfies Record<MarkKind, string>,
  kindsMean: {
    trigger: "The words that show a measure and how firmly it stands",
    role: "Who acts in a measure, or speaks",
    money: "An amount of money",
    rate: "A rate or share, with who pays it",
    date: "A date of a measure",
    target: "A goal that belongs to a measure",
    statement: "What the text says that is no measure: signals, goals, risks, doubts",
    absence: "What the text itself calls missing or open",
    hedge: "Words that hedge, negate, postpone or deny",
  } satisfies Record<MarkKind, string>,
  decided: { accepted: "accepted", rejected: "rejected" },
  legend: "Show in the text",
  text: "Text",
  textHint:
    "Press a marked place to see what was read there. By keyboard: the arrow keys go from mark to mark, Enter opens one.",
  nothing: "No measure and no statement was found in this text.",
  nothingHint:
    "The rules look for commitments with an instrument. A text without one gives nothing, and that is an answer.",
  noReading: "No machine has read this text.",
  proposal:
    "Everything marked here is a machine’s reading: a proposal until a person accepts it (✓) or rejects it (✗).",
  findings: "What was found",
  measures: counted("measure", "measures"),
  statements: counted("statement", "statements"),
  more: (count: number, rest: number) => `Show ${count} more of ${formatCount(rest)}`,
  measure: (place: number) => `Measure ${place}`,
  ofThatMeasure: (place: number) => `Of measure ${place}`,
  rows: {
    sectors: "Sectors",
    roles: "Parties",
    money: "Money",
    rates: "Rates",
    dates: "Dates",
    targets: "Targets",
    rung: "Status",
    notStated: "Not stated",
    instruments: "Instrument",
    speaks: "Who speaks",
    date: "Date",
    missing: "Missing",
    filled: "Frame filled",
  },
  filledMeans: "How much of what a measure may have the text states. No probability.",
  nothingStated: "none in the text",
  statementKinds: { absence: "Absence" } satisfies Partial<Record<ReadStatementKind, string>>,
  dateKinds: {
    announced: "Announced",
    effective: "In force",
    expires: "Expires",
    deadline: "By when",
  } satisfies Record<ReadDateKind, string>,
  says: "Says",
  exactly: "Exactly",
  what: "What",
  payer: "Paid by",
  recipient: "Paid to",
  untold: "the text does not say",
  known: "Known as",
  unknown: "no actor of the ledger",
  by: (date: string) => `by ${date}`,
  hedges: "Words that hedge, negate, postpone or deny. They belong to no measure.",
  panel: "At this place",
  close: "Close",
  previous: "Previous mark",
  next: "Next mark",
  also: "Also here",
  alsoNote: "Marks that lie inside this place or cross it.",
  noMark: "Nothing was read exactly here.",
} as const;

export const messages = inLanguage(en, zh);
