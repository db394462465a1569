import type { ActorId, InstrumentId, Measure, SectorId } from "@nqpf/domain";

/** Whether a measure works through an instrument, as its main or a further one. */
export function usesInstrument(measure: Measure, instrument: InstrumentId): boolean {
  return instrumentsOf(measure).includes(instrument);
}

/** Whether a measure names a sector. A sector's children are sectors of their own. */
export function addressesSector(measure: Measure, sector: SectorId): boolean {
  return measure.sectors.some((held) => held.value === sector);
}

/** Whether a measure names an actor in a role, as the payer of an amount, or as party to a term. */
export function namesActor(measure: Measure, actor: ActorId): boolean {
  return (
    measure.roles.some(({ value }) => value.actor === actor) ||
    measure.money.some((line) => line.amounts.some(({ value }) => value.payer === actor)) ||
    measure.terms.some(({ value }) => value.payer === actor || value.recipient === actor)
  );
}

/** Every actor that a measure names in one of these ways, each once. */
export function actorsOf(measure: Measure): ActorId[] {
  const actors = new Set<ActorId>();
  const add = (actor: ActorId | null) => actor !== null && actors.add(actor);
  for (const { value } of measure.roles) add(value.actor);
  for (const { amounts } of measure.money) for (const { value } of amounts) add(value.payer);
  for (const { value } of measure.terms) {
    add(value.payer);
    add(value.recipient);
  }
  return [...actors];
}

/** The main instrument, then the further ones. */
export function instrumentsOf(measure: Measure): InstrumentId[] {
  return [measure.instrument, ...measure.alsoInstruments].map((held) => held.value);
}
