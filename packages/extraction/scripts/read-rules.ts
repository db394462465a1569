import { join } from "node:path";

import { InstrumentId } from "@nqpf/domain";
import * as z from "zod";

import { checkFile, Faults } from "../../../scripts/data/check.ts";
import { readYaml, type YamlFile } from "../../../scripts/data/yaml.ts";
import type { Rules } from "../src/lexicon/rules.ts";
import { checkRules } from "./check-rules.ts";
import { expand } from "./expand.ts";
import {
  AbsenceFile,
  ActionFile,
  CueFile,
  DateFile,
  InstrumentFile,
  JurisdictionFile,
  MoneyFile,
  PartyFile,
  PlaceFile,
  RateFile,
  SectorFile,
} from "./format/lexicons.ts";
import { BearingFile, FrameFile, StatementFile } from "./format/patterns.ts";
import type { Words } from "./format/words.ts";

/** A file of the data folder with what it holds. */
export interface Read<T> {
  readonly file: YamlFile;
  readonly value: T;
}

/** Reads and checks a data folder; throws a DataError that names every fault with its file and line. */
export function readRules(folder: string): Rules {
  const faults = new Faults();
  const read = <T>(name: string, schema: z.ZodType<T>): Read<T> | undefined => {
    const file = faults.attempt(() => readYaml(join(folder, name), `extraction/data/${name}`));
    const value = file && checkFile(faults, file, schema);
    return file && value !== undefined ? { file, value } : undefined;
  };
  const files = {
    sectors: read("sectors.yaml", SectorFile),
    instruments: read("instruments.yaml", InstrumentFile),
    actions: read("actions.yaml", ActionFile),
    parties: read("parties.yaml", PartyFile),
    places: read("places.yaml", PlaceFile),
    jurisdictions: read("jurisdictions.yaml", JurisdictionFile),
    cues: read("cues.yaml", CueFile),
    frames: read("frames.yaml", FrameFile),
    bearing: read("bearing.yaml", BearingFile),
    money: read("money.yaml", MoneyFile),
    rates: read("rates.yaml", RateFile),
    dates: read("dates.yaml", DateFile),
    hedges: read("hedges.yaml", CueFile),
    absences: read("absences.yaml", AbsenceFile),
    statements: read("statements.yaml", StatementFile),
  };
  if (isWhole(files)) checkRules(files, faults);
  faults.throwIfAny();
  if (!isWhole(files)) throw new Error("rules that cannot be read have faults");
  return compiled(files);
}

type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };
export type RuleFiles = {
  readonly sectors: Read<z.infer<typeof SectorFile>>;
  readonly instruments: Read<z.infer<typeof InstrumentFile>>;
  readonly actions: Read<z.infer<typeof ActionFile>>;
  readonly parties: Read<z.infer<typeof PartyFile>>;
  readonly places: Read<z.infer<typeof PlaceFile>>;
  readonly jurisdictions: Read<z.infer<typeof JurisdictionFile>>;
  readonly cues: Read<z.infer<typeof CueFile>>;
  readonly frames: Read<z.infer<typeof FrameFile>>;
  readonly bearing: Read<z.infer<typeof BearingFile>>;
  readonly money: Read<z.infer<typeof MoneyFile>>;
  readonly rates: Read<z.infer<typeof RateFile>>;
  readonly dates: Read<z.infer<typeof DateFile>>;
  readonly hedges: Read<z.infer<typeof CueFile>>;
  readonly absences: Read<z.infer<typeof AbsenceFile>>;
  readonly statements: Read<z.infer<typeof StatementFile>>;
};

function isWhole(files: Maybe<RuleFiles>): files is RuleFiles {
  return Object.values(files).every((file) => file !== undefined);
}

function compiled(files: RuleFiles): Rules {
  const { bodies, places } = files.jurisdictions.value;
  const { default: usual, general, instruments: bearings } = files.bearing.value;
  return {
    sectors: files.sectors.value.map(written),
    instruments: files.instruments.value.map(written),
    manners: files.actions.value.manners,
    actions: files.actions.value.actions.map(written),
    groups: files.parties.value.groups,
    parties: [
      ...files.parties.value.parties.map(written),
      ...files.places.value.map((place) => ({ ...written(place), group: "place" })),
      ...bodies.map((body) => ({ ...written(body), group: "foreign-authority", actor: null })),
      ...places.map((place) => ({ ...written(place), group: "foreign-place", actor: null })),
    ],
    officials: written({ id: "officials", ...files.parties.value.officials }),
    modifiers: written({ id: "modifiers", ...files.parties.value.modifiers }),
    cues: files.cues.value.map(written),
    frames: files.frames.value,
    general,
    bearing: Object.fromEntries(
      InstrumentId.options.map((id) => [
        id,
        { ...usual, ...bearings.find((bearing) => bearing.id === id) },
      ]),
      // safe: the usual bearing has every field, and each instrument stands in the list.
    ) as unknown as Rules["bearing"],
    moneyRoles: files.money.value.roles.map(written),
    rateKinds: files.rates.value.kinds.map(written),
    dateKinds: Object.entries(files.dates.value).map(([kind, words]) => ({
      ...written({ id: `date-${kind}`, ...words }),
      kind: kind as Rules["dateKinds"][number]["kind"],
    })),
    hedges: files.hedges.value.map(written),
    silences: files.absences.value.silences.map(written),
    topics: files.absences.value.topics.map(written),
    statements: files.statements.value,
  };
}

/** An entry with its alternatives written out. */
function written<T extends Words>({ en, zh, not, ...entry }: T) {
  return {
    ...entry,
    terms: [...en, ...zh].flatMap(expand),
    not: [...(not?.en ?? []), ...(not?.zh ?? [])].flatMap(expand),
  };
}
