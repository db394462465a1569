import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it } from "vitest";

import { DataError } from "../../../scripts/data/yaml.ts";
import { readRules } from "./read-rules.ts";

const data = join(import.meta.dirname, "../data");

/** The faults of the data folder once a text of one of its files is replaced, and the line where it stood. */
function broken(file: string, text: string, replacement: string) {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-rules-"));
  try {
    cpSync(data, folder, { recursive: true });
    const whole = readFileSync(join(folder, file), "utf8");
    const at = whole.indexOf(text);
    if (at < 0) throw new Error(`"${text}" does not stand in ${file}`);
    writeFileSync(
      join(folder, file),
      whole.slice(0, at) + replacement + whole.slice(at + text.length),
    );
    readRules(folder);
    return { faults: "", line: 0 };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const whole = readFileSync(join(data, file), "utf8");
    return { faults: error.message, line: whole.slice(0, whole.indexOf(text)).split("\n").length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("reads the data of this package", () => {
  expect(readRules(data).frames.length).toBeGreaterThan(10);
});

it.each([
  [
    "frames.yaml",
    "party: [central-bank]",
    "party: [central-bunk]",
    "there is no party central-bunk",
  ],
  ["frames.yaml", "action: [set-up,", "action: [sit-up,", "there is no action sit-up"],
  [
    "frames.yaml",
    "cue: [lending-programme]",
    "cue: [lending-program]",
    "there is no cue lending-program",
  ],
  ["actions.yaml", "    manner: weigh", "    manner: way", "there is no manner way"],
  ["parties.yaml", "group: lenders, en", "group: lender, en", "there is no group lender"],
])(
  "names the line of a rule in %s that names something unknown",
  (file, text, replacement, message) => {
    const { faults, line } = broken(file, text, replacement);
    expect(faults).toContain(`extraction/data/${file}:${line}: ${message}`);
  },
);

it("names the line of a term whose braces do not close", () => {
  const { faults } = broken(
    "instruments.yaml",
    "'{relending|re-lending}'",
    "'{relending|re-lending'",
  );
  expect(faults).toMatch(/extraction\/data\/instruments\.yaml:\d+: a brace is never closed/);
});

it("names an id that stands twice", () => {
  const { faults } = broken("cues.yaml", "- id: forecasts", "- id: statistics");
  expect(faults).toMatch(/extraction\/data\/cues\.yaml:\d+: statistics stands here a second time/);
});

it("misses a set of words to which code refers", () => {
  const { faults } = broken("cues.yaml", "- id: diplomacy", "- id: diplomats");
  expect(faults).toContain("the set diplomacy is missing");
});
