import type { WordList } from "@nqpf/domain";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Methods and glossary",
  lead: "How each number is made and what its words mean. A stranger can check every one of them: from the value to its claims, from each claim to its source.",
  contents: "On this page",
  groups: {
    reading: "How to read a number",
    answers: "How each answer is made",
    money: "How money is made comparable",
    glossary: "Glossary",
  },
  formulas: {
    title: "Formulas",
    symbols:
      "P principal, i contract rate, b benchmark, n years, g points of interest subsidised, τ rate of tax. Rates are decimals a year. D(t) = (1 + b)^−t is what one unit paid in t years is worth today; a(n, b) = (1 − (1 + b)^−n) / b is what one unit a year for n years is worth.",
    link: (number: string) => `Link to ${number}`,
  },
  benchmarks: {
    title: "Which benchmark for what",
    name: "Benchmark",
    of: "Compared with",
    read: "Read it as",
  },
  assumptions: {
    title: "What is assumed where nothing is stated",
    note: "Every assumption of a number travels with it and stands in its explanation. A range without a value means that the number turns on it.",
    what: "What",
    value: "Value",
    range: "Range",
    why: "Why",
  },
  example: {
    title: "Worked example: the relending facility of April 2024",
    note: "From the ledger as it is seen from the chosen days: change them above, and the example is reckoned anew.",
    measure: "The measure",
    what: "What goes in",
    ingredient: "Ingredient",
    held: "Value",
    why: "Where it comes from",
    result:
      "What comes out: the cost to the public purse, if the whole amount is lent for its whole life",
    benchmark: "Benchmark",
    rate: "Rate b",
    share: "Share of P",
    value: "P × share",
    preferred: "preferred",
    none: "no value on this day",
    range:
      "The range goes from no renewal to as many as are allowed. Least and greatest of the fan are the answer, never one number.",
    reading: (amount: string, share: string, value: string, benchmark: string) =>
      `Against the ${benchmark}: ${amount} × ${share} = ${value}.`,
    formula: "F5 with F2: share = (b − r) · a(n, b), r the rate that banks pay the central bank.",
    missing: "From the chosen days the facility is not seen, so there is nothing to reckon.",
    of: (what: string, benchmark: string) => `${what}, ${benchmark}`,
    more: "All of its money",
  },
  glossary: {
    note: "One word an idea, on every page, in the API and in the documents. The question mark beside a term opens its entry.",
    groups: {
      policy: "The field",
      money: "Money",
      record: "Time and the record",
      finding: "What is counted and what is not there",
    },
    sectors: "Sectors",
    sectorsNote: "Fields of industry. Those that the starting document names are marked.",
    seed: "named in the starting document",
    aliases: "also",
    instruments: "Instruments",
    lists: "Closed lists",
    listsNote: "The words of the model’s closed lists, as the vocabulary holds them.",
    listNames: {
      family: "Families of instruments",
      rung: "Rungs and side states",
      "money-role": "Roles of money",
      qualifier: "Hedges of an amount",
      basis: "Bases of an amount",
      "term-kind": "Kinds of terms",
      "actor-kind": "Kinds of actors",
      "actor-role": "Roles of actors",
      "source-kind": "Kinds of sources",
      funding: "Instruments and money",
      "event-kind": "Kinds of events",
      "statement-kind": "Kinds of statements",
      verdict: "Verdicts on statements",
      "not-stated": "What may be left open",
      "disagreement-kind": "Kinds of disagreement",
      "relation-kind": "Relations of measures",
      confidence: "Confidence",
      standing: "Standing of a claim",
    } satisfies Record<WordList, string>,
  },
} as const;

export const messages = inLanguage(en, zh);
