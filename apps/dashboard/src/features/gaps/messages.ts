import type { GapGrade, GapStep, MoneyStage, StepState } from "@nqpf/domain/answers";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Gaps",
  lead: "What is missing between a phrase and paid money. That a source says “not stated” is a finding with evidence; that somebody searched and found nothing is another; that nobody has looked says nothing about the world.",
  absences: {
    label: "What is absent",
    withoutAmount: (all: string) => `of ${all} measures hold no amount`,
    sayingNone: "measures of which a source says that no amount is stated",
    overdue: "targets are overdue: the deadline passed, and nobody says what came of it",
  },
  filters: {
    sector: "Sector",
    instrument: "Instrument",
    missing: "Missing step",
    grade: "Grade",
    overdue: "Overdue",
  },
  overdueOnly: "only measures with an overdue target",
  option: (name: string, count: string) => `${name} (${count})`,
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  steps: {
    amount: "Amount",
    payer: "Payer",
    vehicle: "Vehicle",
    deadline: "Deadline",
    disbursement: "Disbursement",
    evaluation: "Evaluation",
  } satisfies Record<GapStep, string>,
  stepMeans: {
    amount: "a counting amount of money",
    payer: "whose money it is",
    vehicle: "who passes the money on",
    deadline: "a date by which it is to be done",
    disbursement: "money drawn, allocated or spent",
    evaluation: "somebody looked at what came of it",
  } satisfies Record<GapStep, string>,
  states: {
    held: "held",
    "not-applicable": "not applicable",
    "stated-absence": "stated as open",
    "not-found": "none found",
    "not-looked": "not looked",
  } satisfies Record<StepState, string>,
  stateMeans: {
    held: "the ledger holds it",
    "not-applicable": "the instrument works without money",
    "stated-absence": "a source says that it is open",
    "not-found": "somebody searched, and nothing is held",
    "not-looked": "nothing is held, and no record says that anybody searched",
  } satisfies Record<StepState, string>,
  ladder: {
    section: "From a phrase to paid money",
    title: (announced: string, paid: string, evaluated: string) =>
      `${announced} measures were announced, ${paid} have paid money, ${evaluated} were evaluated`,
    note: "Measures that surely reached each step by the day. No step needs the one before it: a rule is implemented without being funded.",
    alt: (title: string) => `${title}. One bar for each step; each number opens its measures.`,
    source: (all: string, day: string) => `${all} unique measures, as of ${day}.`,
    step: "Step",
    measures: "Measures",
    paid: "Paid",
    reached: (step: string) => `Measures that reached: ${step}`,
  },
  heat: {
    section: "Sectors and steps",
    note: "How many measures miss each step, by grade. The darker the cell, the greater the part of those to which the step applies that miss it. A measure stands in each sector it names, so rows do not add up.",
    legend: "Marks",
    sector: "Sector",
    all: "All measures",
    measures: "Measures",
    cell: (step: string, grade: string, sector: string) => `${step}, ${grade}: ${sector}`,
    count: (sector: string) => `Measures: ${sector}`,
    part: (missing: string, of: string) => `${missing} of ${of} miss it`,
  },
  stages: {
    section: "Announced, budgeted, drawn",
    note: "How many measures hold money of each stage. Their amounts are never added over stages; each measure’s stand in its row below.",
    announced: "Announced: ceilings, earmarks, mobilisation targets",
    budgeted: "Budgeted or contracted",
    drawn: "Drawn, allocated or spent",
  } satisfies Record<MoneyStage | "section" | "note", string>,
  list: {
    section: "Measures with what they miss",
    count: (shown: string, total: string) => `${shown} of ${total} measures`,
    measure: "Measure",
    status: "Status",
    stage: { announced: "announced", budgeted: "budgeted", drawn: "drawn" } satisfies Record<
      MoneyStage,
      string
    >,
    amounts: (count: number) => `${count} amounts`,
    open: (step: string) => `Stated as open: ${step}`,
    searched: "the search",
    due: (date: string) => `overdue since ${date}`,
    more: "Load more",
    loading: "Loading more",
    empty: "No measure has such a gap under all of these filters",
    emptyNote: "The last filter removed the last row. Take one away:",
  },
} as const;

export const messages = inLanguage(en, zh);

export const grades = [
  "stated-absence",
  "not-found",
  "not-looked",
] as const satisfies readonly GapGrade[];
