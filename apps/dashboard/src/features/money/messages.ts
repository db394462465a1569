import type { Perspective } from "@nqpf/domain/answers";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Money",
  lead: "A headline amount is what may be lent, put in or spent. Its grant equivalent is the part of it that is a gift: what one side gains or gives up against a price without the state. It hangs on the benchmark, so it is a range here, and no range is added to another.",
  noValue: "no value",
  range: (low: string, high: string) => `${low} to ${high}`,
  filters: { sector: "Sector", instrument: "Instrument" },
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  count: (shown: string, total: string) => `${shown} of ${total} measures`,
  more: "Load more",
  loading: "Loading more",
  empty: "No measure that a formula values passes all of these filters",
  emptyNote:
    "Formulas value loans, guarantees, equity, taxes forgone and money paid out. Take a filter away, or look from another day.",
  refusal: "Shown in yuan: no rate leads to the unit chosen from here.",
  perspective: {
    recipient: "To the recipient",
    purse: "To the public purse",
    intermediary: "Kept by the intermediary",
  } satisfies Record<Perspective, string>,
  list: {
    valued: "Measures that a formula values",
    valuedNote:
      "If all of the amount is used, over its life. From the least to the greatest of every benchmark and reading.",
    measure: "Measure",
    amount: "Amount valued",
    share: "As a part of the amount",
    shareNote:
      "The scale of the bars runs from minus the whole amount over nothing, the upright line, to the whole amount. Full bar: the recipient. Outline: the public purse.",
    notValued: (count: string) => `${count} measures have no value`,
    notValuedNote:
      "A formula exists for the instrument, and what it needs is not stated: as a rule no amount is held.",
    why: "Why not",
    of: (what: string, measure: string) => `${what}: ${measure}`,
  },
  one: {
    eyebrow: "Money of one measure",
    measure: "The measure",
    list: "All grant equivalents",
    noMethod:
      "No formula values this instrument: what is committed stands below as its sources give it.",
    nominal: {
      title: "As committed",
      note: "One line for each role of money. A ceiling is not a contract, and a contract is not a payment: roles are never added.",
      empty: "No counting amount of this measure is held on the day.",
      role: "Role",
      basis: "Basis",
      payer: "Whose money",
      payerUnknown: "not stated",
      on: "Date",
      value: "Amount",
      yearly: "every year",
      of: (role: string, measure: string) => `${role}, ${measure}`,
    },
    whole: {
      title: "If all of it is used, over its life",
      note: "One row for each benchmark, one block for each reading. No row is the answer, and readings of one side never add up.",
    },
    accrued: {
      title: "As it accrued up to the day",
      note: "On the loans that were drawn, not discounted.",
    },
    fanTitle: {
      recipient: (span: string) => `Worth to the recipient: ${span}`,
      purse: (span: string) => `Cost to the public purse: ${span}`,
      intermediary: (span: string) => `Kept by the intermediary: ${span}`,
    } satisfies Record<Perspective, (span: string) => string>,
    fanLegend:
      "Line: from the least to the greatest that the assumptions allow. Dot: the value where they are given. Diamond: the benchmark we would choose first. Cross: no series held, no value. Left of nothing the state gains.",
    fanSource: (asOf: string) => `Catalogue and formulas of this ledger, as of ${asOf}.`,
    alt: (title: string) => `${title}. The numbers are in the table behind it.`,
    readings: {
      "interest-paid": "What the subsidy pays",
      kept: "What stays with lenders",
      "as-paid": "What is paid out",
      "required-return": "Against the return investors would ask",
      "funding-cost": "Against what the money costs the state",
      "passed-on": "Modelled: lenders pass on none to all",
      "published-price": "Observed: published loan rates",
      refinancing: "The central bank’s leg",
      deduction: "For each unit of spending",
      "own-price": "Observed: the measure’s own price",
      "reported-relief": "Revenue forgone, as reported",
      "expected-loss": "Expected loss beyond the fee",
    },
    benchmarks: {
      none: "No benchmark needed",
      lpr: "Loan prime rate, 1 year",
      "long-prime": "Loan prime rate, 5 years",
      repo: "Reverse repo, 7 days",
      mlf: "Medium-term facility, 1 year",
      "small-firm-loans": "New small-firm loans",
      "risk-adjusted": "Lender’s break-even rate",
      "new-corporate-loans": "New loans to all firms",
      sovereign: "Government yield plus spread",
      "return-8": "Required return, 8%",
      "return-10": "Required return, 10%",
      "return-15": "Required return, 15%",
      "tax-15": "High-tech tax rate, 15%",
      "tax-25": "Income tax rate, 25%",
    },
    columns: {
      benchmark: "Benchmark",
      rate: "Rate a year",
      share: "Share of the amount",
      value: "Value",
      range: "From least to greatest",
      formula: "Formula",
    },
    preferred: "chosen first",
    choice: "Which benchmark",
    missing: "What no source states",
    assumed: "Assumed",
    formula: (number: string) => `Formula ${number} in the methods`,
    newMoney: {
      title: "How much of each step is new",
      note: "A line that rises from 500 to 800 adds 300 at the most. Where nobody states how much of an ended line is carried on, the answer is a range.",
      chart: (line: string, amounts: string) => `New money of ${line}, step by step: ${amounts}`,
      step: "Step",
      set: "Amount set",
      isNew: "Of which new",
      line: "Line",
      legend: "Line: from all of the ended lines carried on to none of them. Dot: a sure amount.",
      of: (date: string, measure: string) => `New money of ${date}, ${measure}`,
    },
    misread: {
      title: "A misreading, and what it would come to",
      warning: "Misread, no estimate",
      says: "Read as",
      wrong: "Why it is wrong",
      on: (date: string) => `Reckoned with the amount and the benchmarks of ${date}.`,
      chart: (span: string) => `If the misreading were true, borrowers would gain ${span}`,
      term: "The term that was misread",
    },
    checks: {
      title: "Do the figures go together?",
      holds: "yes",
      fails: "no",
      check: "Check",
      left: "This",
      right: "against this",
      result: "Holds",
    },
    notValued: {
      title: "What is not valued",
      side: "Side",
      why: "Why",
    },
    beside: "Other measures add to the same loans; each is valued given the others:",
  },
} as const;

export const messages = inLanguage(en, zh);

/** A reading's short name; one that this page does not know keeps the analysis's own. */
export function readingName(reading: string): string {
  const known: Readonly<Record<string, string>> = messages.one.readings;
  return known[reading] ?? reading;
}

/** A benchmark's short name; null for one that this page does not know. */
export function benchmarkName(benchmark: string): string | null {
  const known: Readonly<Record<string, string>> = messages.one.benchmarks;
  return known[benchmark] ?? null;
}
