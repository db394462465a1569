import { checkUnique, type Faults } from "../../../scripts/data/check.ts";
import type { YamlFile } from "../../../scripts/data/yaml.ts";
import { ownCues } from "../src/lexicon/own-cues.ts";
import { expand } from "./expand.ts";
import type { Need } from "./format/patterns.ts";
import type { Words } from "./format/words.ts";
import type { RuleFiles } from "./read-rules.ts";

/** Holds the files against each other: ids are unique, and every id that a rule names exists. */
export function checkRules(files: RuleFiles, faults: Faults): void {
  const known = {
    party: new Set(files.parties.value.groups.map((group) => group.id)),
    action: new Set(files.actions.value.manners.map((manner) => manner.id)),
    cue: new Set(files.cues.value.map((cue) => cue.id)),
  };
  for (const [file, entries, path] of listsOf(files)) {
    checkUnique(
      faults,
      file,
      entries.map((entry) => entry.id),
      (index) => [...path, index, "id"],
    );
    entries.forEach((entry, index) => checkBraces(faults, file, entry, [...path, index]));
  }
  files.parties.value.parties.forEach(({ group }, index) => {
    if (group !== null && !known.party.has(group))
      faults.add(files.parties.file, ["parties", index, "group"], `there is no group ${group}`);
  });
  files.actions.value.actions.forEach(({ manner }, index) => {
    if (manner !== null && !known.action.has(manner))
      faults.add(files.actions.file, ["actions", index, "manner"], `there is no manner ${manner}`);
  });
  for (const { file, value } of [files.frames, files.statements]) {
    value.forEach((pattern, index) => {
      for (const list of ["needs", "lacks"] as const)
        pattern[list].forEach((need, at) =>
          checkNeed(faults, file, need, [index, list, at], known),
        );
    });
  }
  for (const cue of ownCues) {
    if (!known.cue.has(cue)) faults.add(files.cues.file, [], `the set ${cue} is missing`);
  }
}

type Entry = Partial<Words> & { readonly id: string };
type EntryList = [file: YamlFile, entries: readonly Entry[], path: readonly PropertyKey[]];

function listsOf(files: RuleFiles): EntryList[] {
  return [
    [files.sectors.file, files.sectors.value, []],
    [files.instruments.file, files.instruments.value, []],
    [files.actions.file, files.actions.value.manners, ["manners"]],
    [files.actions.file, files.actions.value.actions, ["actions"]],
    [files.parties.file, files.parties.value.groups, ["groups"]],
    [files.parties.file, files.parties.value.parties, ["parties"]],
    [files.places.file, files.places.value, []],
    [files.jurisdictions.file, files.jurisdictions.value.bodies, ["bodies"]],
    [files.jurisdictions.file, files.jurisdictions.value.places, ["places"]],
    [files.cues.file, files.cues.value, []],
    [files.frames.file, files.frames.value, []],
    [files.bearing.file, files.bearing.value.instruments, ["instruments"]],
    [files.money.file, files.money.value.roles, ["roles"]],
    [files.rates.file, files.rates.value.kinds, ["kinds"]],
    [files.hedges.file, files.hedges.value, []],
    [files.absences.file, files.absences.value.silences, ["silences"]],
    [files.absences.file, files.absences.value.topics, ["topics"]],
    [files.statements.file, files.statements.value, []],
  ];
}

function checkBraces(
  faults: Faults,
  file: YamlFile,
  entry: Entry,
  path: readonly PropertyKey[],
): void {
  for (const language of ["en", "zh"] as const) {
    entry[language]?.forEach((term, index) => {
      try {
        expand(term);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        faults.add(file, [...path, language, index], error.message);
      }
    });
  }
}

function checkNeed(
  faults: Faults,
  file: YamlFile,
  need: Need,
  path: readonly PropertyKey[],
  known: Readonly<Record<"party" | "action" | "cue", ReadonlySet<string>>>,
): void {
  for (const kind of ["party", "action", "cue"] as const) {
    need[kind].forEach((id, index) => {
      if (!known[kind].has(id))
        faults.add(file, [...path, kind, index], `there is no ${kind} ${id}`);
    });
  }
}
