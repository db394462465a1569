import { InstrumentFamily, InstrumentId, type Measure, Rung, SectorId } from "@nqpf/domain";
import { type FacetName, type MeasureFacets, MoneyState } from "@nqpf/domain/answers";

import { facetNames, meets, type MeasureFilter, passesTheRest, valuesOf } from "./filter.ts";

/** How many actors a facet offers. */
const actorsShown = 20;

/** Counts, for each filter, what each of its values would let through with the other filters kept. */
export function facetsOf(measures: readonly Measure[], filter: MeasureFilter): MeasureFacets {
  const counts = emptyTallies();
  const issued = new Map<string, number>();
  for (const measure of measures) {
    const values = valuesOf(measure);
    for (const name of openFacets(measure, filter)) {
      for (const value of values[name]) add(counts[name], value);
      if (name === "actor") for (const actor of issuersOf(measure)) add(issued, actor);
    }
  }
  const facet = (name: FacetName, order?: readonly string[]) =>
    entriesOf(counts[name], filter[name] ?? [], order);
  return {
    sector: facet("sector", SectorId.options),
    instrument: facet("instrument", InstrumentId.options),
    family: facet("family", InstrumentFamily.options),
    actor: actorEntries(counts.actor, issued, filter.actor ?? []),
    region: facet("region"),
    rung: facet("rung", Rung.options),
    money: facet("money", MoneyState.options),
  };
}

type Tally = Map<string, number>;

/** The filters in whose counts a measure is: all where it passes every filter, the one alone that it fails. */
function openFacets(measure: Measure, filter: MeasureFilter): readonly FacetName[] {
  const failed = facetNames.filter((name) => !meets(measure, filter, name));
  if (failed.length > 1 || !passesTheRest(measure, filter)) return [];
  return failed.length === 0 ? facetNames : failed;
}

function entriesOf(counts: Tally, asked: readonly string[], order?: readonly string[]) {
  const values = [...new Set([...counts.keys(), ...asked])];
  const entries = values.map((value) => ({ value, measures: counts.get(value) ?? 0 }));
  return entries.toSorted((a, b) =>
    order
      ? order.indexOf(a.value) - order.indexOf(b.value)
      : b.measures - a.measures || (a.value < b.value ? -1 : 1),
  );
}

/** The actors that issue most, with the measures that name each; those asked for are always among them. */
function actorEntries(counts: Tally, issued: Tally, asked: readonly string[]) {
  const leading = [...issued]
    .toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, actorsShown)
    .map(([actor]) => actor);
  const shown = new Set([...leading, ...asked]);
  return entriesOf(new Map([...counts].filter(([actor]) => shown.has(actor))), asked);
}

function issuersOf(measure: Measure): Set<string> {
  const roles = measure.roles.filter(({ value }) => value.role === "issuer");
  return new Set(roles.flatMap(({ value }) => value.actor ?? []));
}

function emptyTallies(): Record<FacetName, Tally> {
  return {
    sector: new Map(),
    instrument: new Map(),
    family: new Map(),
    actor: new Map(),
    region: new Map(),
    rung: new Map(),
    money: new Map(),
  };
}

function add(counts: Tally, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
