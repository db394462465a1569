import {
  type ClaimRef,
  compareDates,
  firstDay,
  lastDay,
  type Measure,
  type PartialDate,
} from "@nqpf/domain";
import type { Change, Learned } from "@nqpf/domain/answers";

/**
 * What a source first stated between two days about a date before them: a value that an earlier source had carried is
 * not learned again. Latest first; `changes` are those of the same measures.
 */
export function learnedBetween(
  changes: readonly Change[],
  measures: readonly Measure[],
  from: string,
  until: string,
): Learned[] {
  return firstStatements(changes, measures)
    .filter(
      ({ on, learnedOn }) =>
        lastDay(on) < from && firstDay(learnedOn) >= from && lastDay(learnedOn) <= until,
    )
    .toSorted((a, b) => compareDates(b.learnedOn, a.learnedOn) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Every dated value, and what is said to be open, with the date on which a source had surely stated it. */
export function firstStatements(
  changes: readonly Change[],
  measures: readonly Measure[],
): Learned[] {
  return [...changes, ...measures.flatMap(absences)].map((item) => ({
    ...item,
    learnedOn: firstStatement(item.claims),
  }));
}

function firstStatement(claims: readonly Pick<ClaimRef, "statedOn">[]): PartialDate {
  const [first] = claims
    .map(({ statedOn }) => statedOn)
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  if (first === undefined) throw new Error("a value without a claim");
  return first;
}

function absences(measure: Measure): Omit<Learned & { kind: "not-stated" }, "learnedOn">[] {
  return measure.notStated.map(({ property, value, claims }) => ({
    kind: "not-stated",
    value,
    on: value.on,
    measure: measure.id,
    title: measure.title.value,
    property,
    claims,
  }));
}

function keyOf({ measure, property }: Pick<Learned, "measure" | "property">): string {
  return `${measure} ${property}`;
}
