import type { Extraction, ReadMeasure, ReadStatement } from "@nqpf/domain/reading";

import type { Place } from "../../lib/place.ts";
import { compareMarks, type Finding, type Mark, markKey, type MarkKind } from "./mark.ts";

type Found = readonly [kind: MarkKind, place: Place, finding: Finding];

/** Every place of a reading in the order of the text. What two measures share is one mark with two findings. */
export function marksOf(extraction: Extraction): Mark[] {
  const found = [
    ...extraction.measures.flatMap(inMeasure),
    ...extraction.statements.flatMap(inStatement),
    ...extraction.hedges.map((value): Found => ["hedge", value, { of: "hedge", value }]),
  ];
  const marks = new Map<string, Mark & { readonly findings: Finding[] }>();
  for (const [kind, { start, end }, finding] of found) {
    const key = markKey(kind, { start, end });
    const mark = marks.get(key);
    if (mark) mark.findings.push(finding);
    else marks.set(key, { key, kind, start, end, findings: [finding] });
  }
  return [...marks.values()].toSorted(compareMarks);
}

function inMeasure(value: ReadMeasure, measure: number): Found[] {
  return [
    ["trigger", value.evidence, { of: "trigger", measure, value }],
    ...value.roles.map((role): Found => ["role", role, { of: "role", measure, value: role }]),
    ...value.money.map((money): Found => ["money", money, { of: "money", measure, value: money }]),
    ...value.rates.map((rate): Found => ["rate", rate, { of: "rate", measure, value: rate }]),
    ...value.dates.map((date): Found => ["date", date, { of: "date", measure, value: date }]),
    ...value.targets.map((target): Found => [
      "target",
      target,
      { of: "target", measure, value: target },
    ]),
  ];
}

function inStatement(value: ReadStatement): Found[] {
  const kind = value.kind === "absence" ? "absence" : "statement";
  return [
    [kind, value, { of: "statement", value }],
    ...value.actors.map((actor): Found => ["role", actor, { of: "party", value: actor }]),
  ];
}
