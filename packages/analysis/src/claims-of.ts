import type { ClaimRef, Held, Measure, SourceId } from "@nqpf/domain";

/** Every held value of a measure, whatever its property. */
export function heldValues(measure: Measure): Held<unknown>[] {
  const single: (Held<unknown> | null)[] = [
    measure.title,
    measure.instrument,
    measure.summary,
    measure.region,
    measure.documentNumber,
    measure.announced,
    measure.effective,
    measure.expires,
    measure.confidence,
    ...measure.disagreements.map((item) => item.ruling),
  ];
  return single
    .filter((held) => held !== null)
    .concat(
      measure.alsoInstruments,
      measure.sectors,
      measure.roles,
      measure.ladder.rungs,
      ...measure.money.map((line) => line.amounts),
      measure.terms,
      measure.targets,
      measure.events,
      measure.relations,
      measure.notStated,
    );
}

/** The sources of every claim that a folded measure stands on or shows beside a value. */
export function sourcesOf(measure: Measure): Set<SourceId> {
  const sources = new Set<SourceId>();
  const take = (claims: readonly ClaimRef[]) => {
    for (const claim of claims) sources.add(claim.source);
  };
  for (const held of heldValues(measure)) {
    take(held.claims);
    for (const rival of held.rivals) take(rival.claims);
  }
  for (const { versions } of measure.disagreements)
    for (const version of versions) take(version.claims);
  return sources;
}
