import type { Misreading, MoneyAnswer, Perspective, Valuation } from "@nqpf/domain/answers";

import { facts } from "../facts.ts";
import { indented, type Paper, proseWidth } from "../paper.ts";
import { section } from "../section.ts";
import { table } from "../table.ts";
import { bothNames, nameOf, wordOf } from "../words.ts";
import { wrap } from "../wrap.ts";
import { fanTable } from "./fan-table.ts";
import { assumptionsIn, ratesIn } from "./grounds.ts";
import { newMoneyTable } from "./new-money-table.ts";
import { rounded, roundedExplained } from "./rounded.ts";

const perspectives: Record<Perspective, string> = {
  recipient: "worth to the recipient",
  purse: "cost to the public purse",
  intermediary: "kept by the intermediary",
};

/** The money of a measure in four measures: as committed, and three grant equivalents, each over its fan. */
export function moneyPage(answer: MoneyAnswer, paper: Paper): string[] {
  const inner = indented(paper, 2);
  return [
    paper.ink.strong(bothNames(answer.title)),
    ...facts(
      [
        ["id", answer.measure],
        ["instrument", nameOf(answer.instrument)],
        ["values in", answer.unit],
      ],
      paper,
    ),
    ...section("committed", nominalLines(answer, inner), paper),
    ...section("new money, step by step", newMoneyTable(answer, inner), paper),
    ...answer.valuations.flatMap((valuation) =>
      section(headOf(valuation), valuationLines(valuation, answer.unit, inner), paper),
    ),
    ...section("not valued", notValuedLines(answer, inner), paper),
    ...answer.misreadings.flatMap((misreading) =>
      section("misread, no estimate", misreadingLines(misreading, answer.unit, inner), paper),
    ),
    ...section("goes together", checkLines(answer, inner), paper),
    ...section("tops it up, or is topped up: never added", answer.beside, paper),
    ...section("assumed", bullets(assumptionsIn(answer), inner), paper),
    ...section("rates used", bullets(ratesIn(answer), inner), paper),
  ];
}

function nominalLines({ nominal }: MoneyAnswer, paper: Paper): string[] {
  return table(
    nominal,
    [
      { head: "", align: "right", cell: ({ value }) => roundedExplained(value) || "–" },
      { head: "", cell: ({ role }) => wordOf("money-role", role).toLowerCase() },
      {
        head: "",
        cell: ({ basis, period }) =>
          [wordOf("basis", basis).toLowerCase(), period].filter(Boolean).join(" of "),
      },
      { head: "", cell: ({ on }) => on },
      {
        head: "",
        cell: ({ payerKind }) =>
          payerKind === null
            ? "payer not known"
            : `money of: ${wordOf("actor-kind", payerKind).toLowerCase()}`,
      },
      { head: "", cell: ({ value }) => (value.value === null ? (value.caveats[0] ?? "") : "") },
    ],
    paper,
  );
}

function headOf({ perspective, basis }: Valuation): string {
  return basis === "whole"
    ? `${perspectives[perspective]}, if all of it is used`
    : `${perspectives[perspective]}, so far`;
}

function valuationLines({ label, fan, missing }: Valuation, unit: string, paper: Paper): string[] {
  return [
    ...prose(label, paper),
    ...fanTable(fan, unit, paper),
    ...missing.flatMap((sentence) => prose(`not stated: ${sentence}`, paper)),
  ];
}

function notValuedLines({ notValued }: MoneyAnswer, paper: Paper): string[] {
  return facts(
    notValued.map(({ perspective, why }) => [perspectives[perspective], why] as const),
    paper,
  );
}

function misreadingLines(
  { words, why, on, fan }: Misreading,
  unit: string,
  paper: Paper,
): string[] {
  return [
    ...prose(`if it were paid by: ${words} (amount and rates of ${on})`, paper),
    ...fanTable(fan, unit, paper),
    ...prose(`wrong, because: ${why}`, paper),
  ];
}

function checkLines({ checks }: MoneyAnswer, paper: Paper): string[] {
  return checks.flatMap(({ label, holds, left, right, caveat }) =>
    prose(
      `${holds ? "yes" : "no"}: ${label}, ${rounded(left.value ?? 0)} of ${rounded(right.value ?? 0)}; ${caveat}`,
      paper,
    ),
  );
}

function bullets(lines: readonly string[], paper: Paper): string[] {
  return lines.flatMap((line) => prose(`- ${line}`, paper));
}

function prose(text: string, paper: Paper): string[] {
  return wrap(text, proseWidth(paper));
}
