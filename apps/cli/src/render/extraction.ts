import type { Extraction, ReadMeasure, ReadRate } from "@nqpf/domain/reading";

import { number } from "./number.ts";
import { type Paper, proseWidth } from "./paper.ts";
import { nameOf, wordOf } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What a text says, for reading: each finding with the words it stands on and where they begin. */
export function extractionLines({ measures, statements }: Extraction, paper: Paper): string[] {
  return [
    ...measures.flatMap((measure, at) => [
      ...(at === 0 ? [] : [""]),
      paper.ink.strong(
        `${at + 1}. ${measure.instruments.map(nameOf).join(" + ")} · ${wordOf("rung", measure.rung).toLowerCase()}`,
      ),
      ...factsOf(measure).flatMap(([label, text]) => under(label, text, paper)),
    ]),
    ...(statements.length === 0 ? [] : ["", paper.ink.strong("Statements")]),
    ...statements.flatMap(({ kind, text, date, key }) =>
      under(
        kind,
        [text, date && `(${date})`, key && `(not stated: ${key})`].filter(Boolean).join(" "),
        paper,
      ),
    ),
  ];
}

function factsOf(measure: ReadMeasure): [string, string][] {
  const { evidence, sectors, roles, money, rates, dates, targets, notStated } = measure;
  return [
    ["words", `“${evidence.trigger}” at ${evidence.start}`],
    ["sectors", sectors.map(nameOf).join(", ")],
    ...roles.map(({ role, name, actor }): [string, string] => [
      wordOf("actor-role", role).toLowerCase(),
      actor === null ? name : `${name} (${actor})`,
    ]),
    ...money.map(({ role, text, value, currency, qualifier }): [string, string] => [
      wordOf("money-role", role).toLowerCase(),
      `${qualifier === "exact" ? "" : `${wordOf("qualifier", qualifier)} `}${currency} ${number(value)} (“${text}”)`,
    ]),
    ...rates.map((rate): [string, string] => [
      wordOf("term-kind", rate.kind).toLowerCase(),
      `${rate.value} ${rate.unit}${partiesOf(rate)} (“${rate.text}”)`,
    ]),
    ...dates.map(({ kind, value, text }): [string, string] => [kind, `${value} (“${text}”)`]),
    ...targets.map(({ metric, value, unit, deadline }): [string, string] => [
      "target",
      [metric, String(value ?? ""), unit, deadline && `by ${deadline}`].filter(Boolean).join(" "),
    ]),
    ["not stated", notStated.map((key) => wordOf("not-stated", key).toLowerCase()).join(", ")],
  ];
}

function partiesOf({ payer, recipient }: ReadRate): string {
  if (payer === null && recipient === null) return "";
  return `, paid by ${payer ?? "(not stated)"} to ${recipient ?? "(not stated)"}`;
}

const labelWidth = 18;

function under(label: string, text: string, paper: Paper): string[] {
  if (text === "") return [];
  return wrap(text, proseWidth(paper) - labelWidth - 2).map(
    (line, at) => `  ${(at === 0 ? label : "").padEnd(labelWidth)}${line}`,
  );
}
