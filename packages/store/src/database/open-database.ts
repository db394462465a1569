import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { PGlite } from "@electric-sql/pglite";

import { StoreUnusable } from "../errors.ts";
import type { StorePaths } from "../folder.ts";
import { startParams } from "./start-params.ts";

/** The format of the files that the PGlite we depend on writes. */
const ourPostgres = 18;

/** Loads PGlite, which takes its time, and opens the database. */
export async function openDatabase({ folder, database }: StorePaths): Promise<PGlite> {
  try {
    refuseNewer(folder, database);
    const { PGlite } = await import("@electric-sql/pglite");
    return await PGlite.create({
      dataDir: database,
      startParams: startParams(PGlite.defaultStartParams),
    });
  } catch (cause) {
    if (cause instanceof StoreUnusable) throw cause;
    throw new StoreUnusable("damaged", `the store in ${folder} cannot be opened`, { cause });
  }
}

/** Fails where the file is missing too: PGlite would make a new database there. */
function refuseNewer(folder: string, database: string): void {
  const theirs = Number(readFileSync(join(database, "PG_VERSION"), "utf8"));
  if (theirs > ourPostgres)
    throw new StoreUnusable(
      "newer",
      `the store in ${folder} was written by PostgreSQL ${theirs}; this version reads ${ourPostgres}`,
    );
}
