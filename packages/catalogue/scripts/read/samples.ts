import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { checkFile, type Faults } from "../../../../scripts/data/check.ts";
import { SampleHead } from "../format/sample.ts";
import { nameOf } from "./folder.ts";
import { takeApart } from "./front-matter.ts";
import type { Written } from "./written.ts";

/** A sample document with the places of its front matter and of its text. */
export interface WrittenSample extends Written<SampleHead> {
  readonly body: string;
  readonly bodyLine: number;
}

/** Reads the sample documents of a data folder, each a Markdown file with front matter. */
export function readSampleFiles(home: string, faults: Faults): WrittenSample[] {
  const folder = join(home, "samples");
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return names.flatMap((name) => {
    const file = nameOf(`samples/${name}`);
    if (name.endsWith(".md")) return readSample(join(folder, name), file, faults) ?? [];
    faults.addProblem({ file, line: 1, message: "the format has no file of this name here" });
    return [];
  });
}

function readSample(path: string, name: string, faults: Faults): WrittenSample | undefined {
  // The text is hashed when it is ingested, so it must not depend on how a checkout ends its lines.
  const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  const parts = faults.attempt(() => takeApart(text, name));
  const value = parts && checkFile(faults, parts.head, SampleHead);
  if (!parts || !value) return undefined;
  return { value, file: parts.head, path: [], body: parts.body, bodyLine: parts.bodyLine };
}
