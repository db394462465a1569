import { json } from "../../generated/entries.js";
import type { Instrument, Sector, Word } from "./entry.ts";
import type { InstrumentId, SectorId, WordList } from "./lists.ts";

interface Entries {
  readonly sectors: readonly (Sector & { readonly id: SectorId })[];
  readonly instruments: readonly (Instrument & { readonly id: InstrumentId })[];
  readonly words: Record<WordList, readonly Word[]>;
}

// safe: the data step checked these entries with the same schemas.
const entries = JSON.parse(json) as Entries;

/** Every sector, in the order of the vocabulary. */
export const sectors = entries.sectors;

/** Every instrument, in the order of the vocabulary. */
export const instruments = entries.instruments;

/** Every closed list with its labels and meanings. */
export const words = entries.words;

const sectorById = new Map(sectors.map((sector) => [sector.id, sector]));
const instrumentById = new Map(instruments.map((instrument) => [instrument.id, instrument]));

export function sectorOf(id: SectorId): (typeof sectors)[number] {
  const sector = sectorById.get(id);
  if (!sector) throw new Error(`no sector ${id}`);
  return sector;
}

export function instrumentOf(id: InstrumentId): (typeof instruments)[number] {
  const instrument = instrumentById.get(id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  return instrument;
}

export { Instrument, Sector, Word } from "./entry.ts";
