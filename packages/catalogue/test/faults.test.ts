import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

import { DataError } from "../../../scripts/data/yaml.ts";
import { compileInto } from "../scripts/compile-into.ts";
import { readCatalogue } from "../scripts/read-catalogue.ts";
import { readSamples } from "../scripts/read-samples.ts";
import { aDataFolder, withDataFolder } from "./data-folder.ts";

const Case = z.strictObject({
  what: z.string(),
  file: z.string(),
  text: z.string(),
  by: z.string(),
  place: z.string(),
  message: z.string(),
});

const table = parse(
  readFileSync(join(import.meta.dirname, "data", "faults.yaml"), "utf8"),
) as unknown;
const cases = z.array(Case).min(1).parse(table);

/** A data folder in which one text of one file is replaced, and the line of a text of the broken file. */
function broken(path: string, text: string, replacement: string) {
  const files = aDataFolder();
  const whole = files[path] ?? "";
  if (whole.split(text).length !== 2) throw new Error(`"${text}" does not stand in ${path} once`);
  const changed = whole.replace(text, replacement);
  const lineOf = (words: string) => changed.slice(0, changed.indexOf(words)).split("\n").length;
  return { files: { ...files, [path]: changed }, lineOf };
}

function faultsOf(files: Record<string, string>): string[] {
  try {
    withDataFolder(files, (home) => {
      const data = join(home, "data");
      readSamples(data, readCatalogue(data).sources);
    });
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`);
  }
}

it("finds no fault in a whole catalogue", () => {
  expect(faultsOf(aDataFolder())).toEqual([]);
});

it.each(cases.map((one) => [one.what, one] as const))("names the line of %s", (_what, one) => {
  const { file, text, by, place, message } = one;
  const { files, lineOf } = broken(file, text, by);
  const start = `catalogue/data/${file}:${lineOf(place)}: ${message}`;
  expect(faultsOf(files).map((fault) => fault.slice(0, start.length))).toContain(start);
});

describe("the folder", () => {
  it("refuses a source that no record names", () => {
    const files = aDataFolder();
    const more = "sources/undated.yaml";
    const rumour = (files["sources/2024.yaml"] ?? "")
      .replaceAll(/\b(notice|document)\b/g, "rumour-of-a-$1")
      .replaceAll("id: a-", "id: ");
    expect(faultsOf({ ...files, [more]: rumour })).toEqual([
      `catalogue/data/${more}:1: no record names this source`,
      `catalogue/data/${more}:9: no record names this source`,
    ]);
  });

  it.each(["measures/stray.yaml", "samples/stray.txt"])("has no place for %s", (stray) => {
    expect(faultsOf({ ...aDataFolder(), [stray]: "[]\n" })).toEqual([
      `catalogue/data/${stray}:1: the format has no file of this name here`,
    ]);
  });

  it("names a file that is missing", () => {
    const { "catalogue.yaml": _, ...files } = aDataFolder();
    expect(faultsOf(files)).toEqual(["catalogue/data/catalogue.yaml:1: the file is missing"]);
  });

  it.each(["coverage.yaml", "samples/sample-digest.md"])(
    "writes nothing where %s has a fault",
    (path) => {
      const files = { ...aDataFolder(), [path]: "[}\n" };
      withDataFolder(files, (home) => {
        const generated = join(home, "generated");
        expect(() => compileInto(join(home, "data"), generated)).toThrow(
          `catalogue/data/${path}:1: `,
        );
        expect(existsSync(generated)).toBe(false);
      });
    },
  );
});
