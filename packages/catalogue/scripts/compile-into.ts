import { join } from "node:path";

import { jsonModule, writeWhole } from "../../../scripts/data/run.ts";
import { compile } from "./compiled.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { readSamples } from "./read-samples.ts";
import { summaryOf } from "./summary.ts";

/** Compiles a data folder into the modules that the package loads; writes nothing where a fault is found. */
export function compileInto(data: string, generated: string): string {
  const written = readCatalogue(data);
  const samples = readSamples(data, written.sources);
  const compiled = compile(written);
  writeModule(generated, "catalogue", compiled);
  writeModule(generated, "samples", samples);
  return `${summaryOf(compiled)}; ${samples.length} samples`;
}

function writeModule(generated: string, name: string, value: unknown): void {
  writeWhole(join(generated, `${name}.js`), jsonModule(value));
  writeWhole(join(generated, `${name}.d.ts`), "export declare const json: string;\n");
}
