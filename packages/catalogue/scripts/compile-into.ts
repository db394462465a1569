import { join } from "node:path";

import { jsonModule, writeWhole } from "../../../scripts/data/run.ts";
import { compile } from "./compiled.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { summaryOf } from "./summary.ts";

/** Compiles a data folder into the module that the package loads; writes nothing where a fault is found. */
export function compileInto(data: string, generated: string): string {
  const compiled = compile(readCatalogue(data));
  writeWhole(join(generated, "catalogue.js"), jsonModule(compiled));
  writeWhole(join(generated, "catalogue.d.ts"), "export declare const json: string;\n");
  return summaryOf(compiled);
}
