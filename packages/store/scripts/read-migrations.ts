import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { DataError } from "../../../scripts/data/yaml.ts";
import type { Migration } from "../src/database/migration.ts";

/** Reads `0001-name.sql` and so on; the numbers begin at 1 and leave nothing out. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .toSorted()
    .map((file, index) => {
      const [, digits = "", name = ""] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
      if (Number(digits) !== index + 1)
        throw new DataError([
          { file, line: 1, message: `expected migration ${index + 1}, named NNNN-name.sql` },
        ]);
      const sql = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
      const sha256 = createHash("sha256").update(sql).digest("hex");
      return { number: index + 1, name, sha256, sql };
    });
}
