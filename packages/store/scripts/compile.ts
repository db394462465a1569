import { join } from "node:path";

import { jsonModule, runDataStep, writeWhole } from "../../../scripts/data/run.ts";
import { readMigrations } from "./read-migrations.ts";
import { keepTemplate } from "./template.ts";

const home = join(import.meta.dirname, "..");
const generated = join(home, "generated");
const migrations = join(home, "migrations");

runDataStep(() => {
  const known = readMigrations(migrations);
  writeWhole(join(generated, "migrations.js"), jsonModule(known));
  writeWhole(join(generated, "migrations.d.ts"), "export declare const json: string;\n");
  return `migrations: ${known.length}`;
});
if (process.exitCode === undefined)
  process.stdout.write(
    `${await keepTemplate(join(generated, "template.js"), readMigrations(migrations))}\n`,
  );
