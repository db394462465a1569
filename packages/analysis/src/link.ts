import { compareDates, type Measure, type PartialDate } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";

import { addressesSector, instrumentsOf, namesActor } from "./touches.ts";

/**
 * The measure of a view that a text speaks of: one announced by the text's day that uses one of the instruments, holds
 * one of the amounts and names one of the actors that the text names. Of several, the one that shares most; null where
 * none does all three or two share alike: a wrong link is worse than a new measure that a reviewer joins.
 */
export function linkMeasure(
  read: ReadMeasure,
  measures: readonly Measure[],
  published: PartialDate,
): Measure | null {
  const [best, second] = measures
    .filter(({ announced }) => announced === null || compareDates(announced.value, published) <= 0)
    .map((measure) => ({ measure, shared: sharedBy(read, measure) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return best && best.shared > (second?.shared ?? 0) ? best.measure : null;
}

/** How many amounts, actors and sectors a text and a measure share; 0 where they share no instrument, amount or actor. */
function sharedBy(read: ReadMeasure, measure: Measure): number {
  const held = measure.money.flatMap((line) => line.amounts.map(({ value }) => value));
  const amounts = read.money.filter(({ value, currency }) =>
    held.some((amount) => amount.value === value && amount.currency === currency),
  ).length;
  const actors = new Set(
    read.roles.flatMap(({ actor }) => (actor !== null && namesActor(measure, actor) ? actor : [])),
  ).size;
  const instruments = instrumentsOf(measure).some((id) => read.instruments.includes(id));
  if (!instruments || amounts === 0 || actors === 0) return 0;
  return amounts + actors + read.sectors.filter((id) => addressesSector(measure, id)).length;
}
