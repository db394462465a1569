import type { Held, Measure } from "@nqpf/domain";

/** Finds the value that stands at a property's path in a measure, with its claims. */
export function findHeld(measure: Measure, property: string): Held<unknown> | null {
  return heldValues(measure).find((held) => held.property === property) ?? null;
}

/** Every value of a measure with its claims. */
export function heldValues(measure: Measure): Held<unknown>[] {
  const single = [
    measure.title,
    measure.summary,
    measure.instrument,
    measure.region,
    measure.documentNumber,
    measure.announced,
    measure.effective,
    measure.expires,
    measure.confidence,
  ];
  return [
    ...single.flatMap((held) => (held === null ? [] : [held])),
    ...measure.alsoInstruments,
    ...measure.sectors,
    ...measure.roles,
    ...measure.ladder.rungs,
    ...measure.money.flatMap((line) => line.amounts),
    ...measure.terms,
    ...measure.targets,
    ...measure.events,
    ...measure.relations,
    ...measure.notStated,
    ...measure.disagreements.flatMap(({ ruling }) => (ruling === null ? [] : [ruling])),
  ];
}
