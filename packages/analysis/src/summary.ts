import { type Amount, currentAmount, isSample, type Measure, MoneyRole } from "@nqpf/domain";
import type { Headline, MeasureSummary, MoneyState } from "@nqpf/domain/answers";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { sourcesOf } from "./claims-of.ts";
import { datesOf } from "./measure-dates.ts";

/** A measure on one line. `isDerived` tells the sources that are mirrors or aggregators. */
export function summarise(
  measure: Measure,
  isDerived: (source: string) => boolean,
): MeasureSummary {
  const headline = headlineOf(measure);
  const sources = [...sourcesOf(measure)];
  return {
    id: measure.id,
    title: measure.title.value,
    instrument: measure.instrument.value,
    alsoInstruments: measure.alsoInstruments.map((also) => also.value),
    sectors: measure.sectors.map((sector) => sector.value),
    region: measure.region?.value ?? null,
    issuers: measure.roles.flatMap(({ value }) =>
      value.role === "issuer" && value.actor !== null ? [value.actor] : [],
    ),
    announced: measure.announced?.value ?? null,
    dates: datesOf(measure),
    rung: measure.ladder.highest,
    side: measure.ladder.side,
    moneyState: moneyStateOf(measure),
    headline,
    notStated: measure.notStated.map((absence) => absence.value.key),
    conflicts: conflictsIn(measure),
    sources: sources.length,
    derivedOnly: sources.every(isDerived),
    standing: standingOf(measure),
  };
}

/** Whether a person stands behind a measure's being one: by the claims of its title. */
export function standingOf({ title }: Measure): MeasureSummary["standing"] {
  const own = title.claims.filter((claim) => !isSample(claim.sourceKind));
  if (own.length === 0) return "sample";
  return own.some((claim) => claim.standing === "accepted") ? "accepted" : "proposed";
}

/** What can be said of a measure's money: held, said to be open, not applicable to its instrument, or not covered. */
export function moneyStateOf(measure: Measure): MoneyState {
  if (measure.money.some((line) => line.amounts.some(({ value }) => value.counts))) return "held";
  const open = measure.notStated.some(({ value }) => value.key === "amount");
  if (open) return "not-stated";
  const funding = instrumentOf(measure.instrument.value).funding;
  return funding === "none" ? "not-applicable" : "not-covered";
}

/** The counting amount that leads a measure: of a line inside no other, first by role, then the larger. */
function headlineOf(measure: Measure): Headline | null {
  const outer = new Set(measure.money.map((line) => line.id));
  const candidates = measure.money
    .filter((line) => line.partOf === null || !outer.has(line.partOf))
    .flatMap((line) => currentAmount(line) ?? [])
    .filter(({ value }) => value.counts)
    .toSorted((a, b) => compareLeading(a.value, b.value));
  const [first] = candidates;
  return first ? { property: first.property, amount: first.value } : null;
}

function compareLeading(a: Amount, b: Amount): number {
  return (
    MoneyRole.options.indexOf(a.role) - MoneyRole.options.indexOf(b.role) ||
    b.value - a.value ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Disagreements, and values that rival a displayed one where no disagreement speaks of them. */
function conflictsIn(measure: Measure): number {
  const disputed = new Set(measure.disagreements.flatMap((item) => item.at ?? []));
  const rivalled = [
    ...measure.money.flatMap((line) => line.amounts),
    ...measure.terms,
    ...measure.targets,
    ...measure.ladder.rungs,
    ...[measure.announced, measure.effective, measure.expires].flatMap((date) => date ?? []),
  ].filter((held) => held.rivals.length > 0 && !disputed.has(held.property));
  return measure.disagreements.length + rivalled.length;
}
