import {
  type Actor,
  type ActorId,
  type Coverage,
  type InstrumentId,
  type Label,
  type Measure,
  type SectorId,
} from "@nqpf/domain";
import { instruments, sectors } from "@nqpf/domain/vocabulary";

import { actorsOf, instrumentsOf } from "../touches.ts";

/** One side of a matrix: what stands on it, where a measure stands, and which searches speak of a place. */
export interface Axis<Id extends string> {
  readonly entries: readonly { readonly id: Id; readonly label: Label }[];
  /** Every place of a measure, each once; none where it names nothing of the kind. */
  readonly placesOf: (measure: Measure) => readonly Id[];
  /** Whether a search looked at all that stands in a place. */
  readonly wasSearched: (record: Coverage, id: Id) => boolean;
}

export const sectorAxis: Axis<SectorId> = {
  entries: sectors,
  placesOf: (measure) => [...new Set(measure.sectors.map((held) => held.value))],
  wasSearched: (record, id) => names(record.sectors, id),
};

/** Every instrument. A search of some regions speaks of a place only where no others are asked about. */
export function instrumentAxis(askedRegions: readonly string[]): Axis<InstrumentId> {
  return {
    entries: instruments,
    placesOf: (measure) => [...new Set(instrumentsOf(measure))],
    wasSearched: (record, id) =>
      names(record.instruments, id) && holdsRegions(record, askedRegions),
  };
}

/** The actors that some measure names, in the order given. */
export function actorAxis(
  actors: Iterable<Actor>,
  measures: readonly Measure[],
  askedRegions: readonly string[],
): Axis<ActorId> {
  const named = new Set(measures.flatMap(actorsOf));
  return {
    entries: [...actors].filter(({ id }) => named.has(id)),
    placesOf: actorsOf,
    wasSearched: (record) => record.instruments.length === 0 && holdsRegions(record, askedRegions),
  };
}

/** The regions in which some measure is made, the nation first. */
export function regionAxis(measures: readonly Measure[]): Axis<string> {
  const regions = new Set(measures.flatMap((measure) => measure.region?.value ?? []));
  return {
    entries: [...regions].toSorted(nationFirst).map((id) => ({ id, label: placeLabel(id) })),
    placesOf: (measure) => (measure.region === null ? [] : [measure.region.value]),
    wasSearched: (record, id) => record.instruments.length === 0 && names(record.regions, id),
  };
}

/** A record that names none speaks of all. */
function names(named: readonly string[], id: string): boolean {
  return named.length === 0 || named.includes(id);
}

function holdsRegions({ regions }: Coverage, asked: readonly string[]): boolean {
  return (
    regions.length === 0 || (asked.length > 0 && asked.every((region) => regions.includes(region)))
  );
}

const nation = "national";

function nationFirst(a: string, b: string): number {
  if (a === nation || b === nation) return Number(b === nation) - Number(a === nation);
  return a < b ? -1 : 1;
}

/** `inner-mongolia` as a reader would write it. */
function placeLabel(region: string): Label {
  const words = region.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { en: words.join(" "), zh: null };
}
