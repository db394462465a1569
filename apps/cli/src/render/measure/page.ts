import type { ClaimList, MeasureAnswer } from "@nqpf/domain/answers";

import { additionLines } from "../addition.ts";
import { indented, type Paper } from "../paper.ts";
import { section } from "../section.ts";
import { counted } from "../words.ts";
import { absenceLines } from "./absences.ts";
import { disagreementLines } from "./disagreements.ts";
import { eventLines } from "./events.ts";
import { footnotes } from "./footnotes.ts";
import { headLines } from "./head.ts";
import { ladderLines } from "./ladder.ts";
import { moneyLines } from "./money-lines.ts";
import { relatedLines } from "./related.ts";
import { sourceLines } from "./sources.ts";
import { targetLines } from "./targets.ts";
import { termLines } from "./terms.ts";

/** What the sections of a measure's page are drawn from. */
export interface MeasureSheet extends MeasureAnswer {
  readonly claims: ClaimList["data"];
  readonly notes: ReturnType<typeof footnotes>;
  readonly nameOfActor: (id: string) => string;
}

/** One measure, whole. */
export function measurePage(
  answer: MeasureAnswer,
  claims: ClaimList["data"],
  paper: Paper,
): string[] {
  const names = new Map<string, string>(answer.actors.map(({ id, label }) => [id, label.en]));
  const sheet: MeasureSheet = {
    ...answer,
    claims,
    notes: footnotes(answer.sources),
    nameOfActor: (id) => names.get(id) ?? id,
  };
  const inner = indented(paper, 2);
  const addition = additionLines(answer.addition, sheet.nameOfActor, inner);
  return [
    ...headLines(sheet, paper),
    ...section("Status", ladderLines(sheet, inner), paper),
    ...section("Money", moneyLines(sheet, inner), paper),
    ...section("What of it may be added", addition, paper),
    ...section("Terms", termLines(sheet, inner), paper),
    ...section("Not stated", absenceLines(sheet, inner), paper),
    ...section("Disagreements", disagreementLines(sheet, inner), paper),
    ...section("Targets", targetLines(sheet, inner), paper),
    ...section("Events", eventLines(sheet, inner), paper),
    ...section("Related measures", relatedLines(sheet, inner), paper),
    ...section(counted(answer.sources.length, "source"), sourceLines(sheet, inner), paper),
  ];
}
