import type { ClaimRef, Held, Measure } from "@nqpf/domain";

/** Every held value of a measure, whatever its property. */
export function heldValues(measure: Measure): Held<unknown>[] {
  return [
    measure.title,
    measure.instrument,
    ...[
      measure.summary,
      measure.region,
      measure.documentNumber,
      measure.announced,
      measure.effective,
      measure.expires,
      measure.confidence,
    ].flatMap((held) => held ?? []),
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
    ...measure.disagreements.flatMap((item) => item.ruling ?? []),
  ];
}

/** Every claim that a folded measure stands on or shows beside a value. */
export function claimRefs(measure: Measure): ClaimRef[] {
  const refs: ClaimRef[] = [];
  const take = (claims: readonly ClaimRef[]) => {
    for (const claim of claims) refs.push(claim);
  };
  for (const held of heldValues(measure)) {
    take(held.claims);
    for (const rival of held.rivals) take(rival.claims);
  }
  for (const item of measure.disagreements)
    for (const version of item.versions) take(version.claims);
  return refs;
}
