import { join } from "node:path";
import * as z from "zod";

import { Faults, checkFile, checkUnique } from "../../../scripts/data/check.ts";
import { jsonModule } from "../../../scripts/data/run.ts";
import { readYaml, type YamlFile } from "../../../scripts/data/yaml.ts";
import { Instrument, Sector, Word } from "../src/vocabulary/entry.ts";

export interface Vocabulary {
  readonly sectors: Sector[];
  readonly instruments: Instrument[];
  readonly words: Record<string, Word[]>;
}

const Words = z.record(z.string(), z.array(Word).min(1));

/** Reads and checks the vocabulary files of a folder; throws a DataError with file and line. */
export function readVocabulary(folder: string): Vocabulary {
  const faults = new Faults();
  const load = <T>(name: string, schema: z.ZodType<T>): [YamlFile, T] | undefined => {
    const file = faults.attempt(() => readYaml(join(folder, name), `domain/data/${name}`));
    const value = file && checkFile(faults, file, schema);
    return file && value !== undefined ? [file, value] : undefined;
  };
  const sectors = load("sectors.yaml", z.array(Sector).min(1));
  const instruments = load("instruments.yaml", z.array(Instrument).min(1));
  const words = load("words.yaml", Words);
  if (sectors) checkSectors(faults, ...sectors);
  if (instruments && words) checkInstruments(faults, ...instruments, words[1]);
  faults.throwIfAny();
  return {
    sectors: sectors?.[1] ?? [],
    instruments: instruments?.[1] ?? [],
    words: words?.[1] ?? {},
  };
}

function checkSectors(faults: Faults, file: YamlFile, sectors: Sector[]): void {
  const ids = new Set(sectors.map((sector) => sector.id));
  checkUnique(
    faults,
    file,
    sectors.map((s) => s.id),
    (index) => [index, "id"],
  );
  sectors.forEach((sector, index) => {
    if (sector.parent !== null && !ids.has(sector.parent))
      faults.add(file, [index, "parent"], `there is no sector ${sector.parent}`);
  });
}

function checkInstruments(
  faults: Faults,
  file: YamlFile,
  instruments: Instrument[],
  words: Record<string, Word[]>,
): void {
  const has = (list: string, id: string) => words[list]?.some((word) => word.id === id) ?? false;
  checkUnique(
    faults,
    file,
    instruments.map((i) => i.id),
    (index) => [index, "id"],
  );
  instruments.forEach((instrument, index) => {
    if (!has("family", instrument.family))
      faults.add(file, [index, "family"], `there is no family ${instrument.family}`);
    if (!has("funding", instrument.funding))
      faults.add(file, [index, "funding"], `there is no funding word ${instrument.funding}`);
  });
}

/** The generated modules: closed lists as literal types, whole entries as JSON. */
export function idModules({
  sectors,
  instruments,
  words,
}: Vocabulary): [name: string, text: string][] {
  const ids = {
    sectorIds: sectors.map((sector) => sector.id),
    instrumentIds: instruments.map((instrument) => instrument.id),
    wordIds: Object.fromEntries(
      Object.entries(words).map(([list, entries]) => [list, entries.map((word) => word.id)]),
    ),
  };
  const values = Object.entries(ids).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  const types = Object.entries(ids).map(
    ([name, value]) => `export declare const ${name}: ${literalType(value)};\n`,
  );
  return [
    ["ids.js", values.join("")],
    ["ids.d.ts", types.join("")],
    ["entries.js", jsonModule({ sectors, instruments, words })],
    ["entries.d.ts", "export declare const json: string;\n"],
  ];
}

function literalType(value: readonly string[] | Record<string, readonly string[]>): string {
  if (Array.isArray(value)) return `readonly [${value.map((id) => JSON.stringify(id)).join(", ")}]`;
  const lists = Object.entries(value).map(
    ([list, ids]) => `readonly ${JSON.stringify(list)}: ${literalType(ids)}`,
  );
  return `{ ${lists.join("; ")} }`;
}
