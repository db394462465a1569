import type { Claim } from "@nqpf/domain";

import type { OriginMeasure } from "./origin.ts";

/** A value as a record holds it: where, what, and its own sources; null where it takes those of the record. */
export interface RecordValue {
  readonly property: string;
  readonly value: unknown;
  readonly sources: readonly string[] | null;
}

/**
 * Takes a written measure apart without the help of the package, so that the two can be held against each other.
 * Roles and disagreements are left out.
 */
export function valuesIn(measure: OriginMeasure): RecordValue[] {
  return [
    ...plain("title", measure.title),
    ...plain("summary", measure.summary),
    ...plain("instrument", measure.instrument),
    ...measure.alsoInstruments.flatMap((id) => plain(`also-instruments/${id}`, id)),
    ...measure.sectors.flatMap((id) => plain(`sectors/${id}`, id)),
    ...plain("region", measure.region),
    ...plain("document-number", measure.documentNumber),
    ...plain("announced", measure.announced),
    ...plain("effective", measure.effective),
    ...plain("expires", measure.expires),
    ...plain("confidence", measure.confidence),
    ...measure.relations.flatMap((relation) =>
      plain(`relations/${relation.kind}/${relation.measure}`, relation),
    ),
    ...measure.rungs.map((rung) => cited(`rungs/${rung.rung}`, rung)),
    ...measure.money.map((amount) => cited(`money/${amount.id}`, amount)),
    ...measure.terms.map((term) => cited(`terms/${term.id}`, term)),
    ...measure.targets.map((target) => cited(`targets/${target.id}`, target)),
    ...measure.events.map((event) => cited(`events/${event.id}`, event)),
    ...measure.notStated.map((open) => cited(`not-stated/${open.key}`, open)),
  ];
}

function plain(property: string, value: unknown): RecordValue[] {
  return value === null ? [] : [{ property, value, sources: null }];
}

function cited(property: string, record: { readonly sources: readonly string[] }): RecordValue {
  const { sources, ...value } = record;
  return { property, value, sources };
}

/** The claims of each measure by property, the reported ones left out. */
export function curatedByProperty(claims: readonly Claim[]): Map<string, Map<string, Claim[]>> {
  const measures = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    if (claim.method !== "curated") continue;
    const properties = measures.get(claim.measure) ?? new Map<string, Claim[]>();
    measures.set(claim.measure, properties);
    properties.set(claim.property, [...(properties.get(claim.property) ?? []), claim]);
  }
  return measures;
}
