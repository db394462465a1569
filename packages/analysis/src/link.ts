import { compareDates, type Measure, type PartialDate } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";

import { instrumentsOf, namesActor } from "./touches.ts";

/**
 * The measure of a view that a text speaks of: one that uses one of the instruments, holds one of the amounts, and names
 * one of the actors that the text names. Of several the one last announced by the text's day. Null where none does all
 * three: a wrong link is worse than a new measure that a reviewer joins.
 */
export function linkMeasure(
  read: ReadMeasure,
  measures: readonly Measure[],
  published: PartialDate,
): Measure | null {
  const candidates = measures.filter(
    (measure) =>
      sharesInstrument(read, measure) && sharesAmount(read, measure) && sharesActor(read, measure),
  );
  const before = candidates.filter(
    ({ announced }) => announced === null || compareDates(announced.value, published) <= 0,
  );
  return (
    before.toSorted(
      (a, b) =>
        compareDates(b.announced?.value ?? "0001", a.announced?.value ?? "0001") ||
        (a.id < b.id ? -1 : 1),
    )[0] ?? null
  );
}

function sharesInstrument({ instruments }: ReadMeasure, measure: Measure): boolean {
  return instrumentsOf(measure).some((id) => instruments.includes(id));
}

function sharesAmount({ money }: ReadMeasure, measure: Measure): boolean {
  return measure.money.some((line) =>
    line.amounts.some(({ value: held }) =>
      money.some(({ value, currency }) => held.value === value && held.currency === currency),
    ),
  );
}

function sharesActor({ roles }: ReadMeasure, measure: Measure): boolean {
  return roles.some(({ actor }) => actor !== null && namesActor(measure, actor));
}
