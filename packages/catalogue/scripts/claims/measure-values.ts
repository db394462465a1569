import type { Role, Source, SourceId } from "@nqpf/domain";

import type { WrittenMeasure } from "../format/measure.ts";
import { disputedValues, reportedValues } from "./disputes.ts";
import { slugOf } from "./slug.ts";
import { withoutDerivedEnd } from "./term-ends.ts";
import { inherited, own, type Value } from "./value.ts";
import { witnessesOf, witnessesOfDate } from "./witnesses.ts";

/** Every value of a measure under its property path; a null makes none. */
export function valuesOf(measure: WrittenMeasure, sourceOf: (id: SourceId) => Source): Value[] {
  const sources = measure.sources.map(sourceOf);
  const held = [...recordValues(measure, sources), ...citedValues(measure)];
  return [...held, ...disputedValues(measure), ...reportedValues(measure, held)];
}

/** Values without sources of their own. */
function recordValues(measure: WrittenMeasure, sources: readonly Source[]): Value[] {
  const speaking = witnessesOf(measure, sources);
  const shared = idsOf(speaking);
  const stated = (property: string, value: unknown) =>
    value === null ? [] : [inherited(property, value, shared)];
  const dated = (property: "announced" | "effective" | "expires") => {
    const date = measure[property];
    return date === null ? [] : [inherited(property, date, idsOf(witnessesOfDate(date, speaking)))];
  };
  return [
    ...stated("title", measure.title),
    ...stated("instrument", measure.instrument),
    ...measure.alsoInstruments.flatMap((id) => stated(`also-instruments/${id}`, id)),
    ...measure.sectors.flatMap((id) => stated(`sectors/${id}`, id)),
    ...stated("region", measure.region),
    ...stated("document-number", measure.documentNumber),
    ...measure.roles.map(roleOf).flatMap((role) => stated(rolePath(role), role)),
    ...dated("announced"),
    ...dated("effective"),
    ...dated("expires"),
    ...measure.relations.flatMap((relation) =>
      stated(`relations/${relation.kind}/${relation.measure}`, relation),
    ),
    inherited("summary", measure.summary, measure.sources),
    inherited("confidence", measure.confidence, measure.sources),
  ];
}

/** Values that name their sources. */
function citedValues(measure: WrittenMeasure): Value[] {
  const { rungs, money, terms, targets, events, notStated } = measure;
  return [
    ...rungs.map(({ sources, ...rung }) => own(`rungs/${rung.rung}`, rung, sources)),
    ...money.map(({ sources, ...amount }) => own(`money/${amount.id}`, amount, sources)),
    ...termValues(terms),
    ...targets.map(({ sources, ...target }) => own(`targets/${target.id}`, target, sources)),
    ...events.map(({ sources, ...event }) => own(`events/${event.id}`, event, sources)),
    ...notStated.map(({ sources, ...open }) => own(`not-stated/${open.key}`, open, sources)),
  ];
}

function termValues(written: WrittenMeasure["terms"]): Value[] {
  const held = written.map(({ sources, ...term }) => ({ term, sources }));
  const terms = held.map(({ term }) => term);
  return held.map(({ term, sources }) =>
    own(`terms/${term.id}`, withoutDerivedEnd(term, terms), sources),
  );
}

/** The paths at which a measure has a value; the disagreements' own left out. */
export function valuePaths(measure: WrittenMeasure): string[] {
  return [...recordValues(measure, []), ...citedValues(measure)].map(({ property }) => property);
}

export function roleOf({ actor, class: named, role }: WrittenMeasure["roles"][number]): Role {
  return { role, actor: actor ?? null, class: named ?? null };
}

export function rolePath({ role, actor, class: named }: Role): string {
  return `roles/${role}/${actor ?? slugOf(named ?? "")}`;
}

function idsOf(sources: readonly Source[]): SourceId[] {
  return sources.map((source) => source.id);
}
