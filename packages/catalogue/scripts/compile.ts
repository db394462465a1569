import { join } from "node:path";

import { runDataStep } from "../../../scripts/data/run.ts";
import { compileInto } from "./compile-into.ts";

const home = join(import.meta.dirname, "..");

runDataStep(() => {
  const started = performance.now();
  const summary = compileInto(join(home, "data"), join(home, "generated"));
  return `${summary} in ${Math.round(performance.now() - started)} ms`;
});
