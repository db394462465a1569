import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { PGlite } from "@electric-sql/pglite";

import { jsonModule, writeWhole } from "../../../scripts/data/run.ts";
import manifest from "../node_modules/@electric-sql/pglite/package.json" with { type: "json" };
import { migrate } from "../src/database/migrate.ts";
import type { Migration } from "../src/database/migration.ts";
import { startParams } from "../src/database/start-params.ts";

/** Small segments of the log: an empty store takes 30 MB instead of 40. */
const initDbStartParams = ["--wal-segsize=1"];

/**
 * Keeps the module with a migrated, empty database, packed: unpacking it takes a fraction of a second, making one
 * several. Made anew only where another PGlite or other migrations made the one that stands there.
 */
export async function keepTemplate(
  path: string,
  migrations: readonly Migration[],
): Promise<string> {
  const recipe = recipeOf(migrations);
  if (headOf(path).includes(JSON.stringify(recipe))) return "template: as it was";
  const database = await PGlite.create({
    initDbStartParams,
    startParams: startParams(PGlite.defaultStartParams),
  });
  await migrate(database, "the template", null, migrations);
  await database.exec("checkpoint");
  const tar = await (await database.dumpDataDir("none")).arrayBuffer();
  await database.close();
  const packed = pack(Buffer.from(tar));
  writeWhole(path, jsonModule({ recipe, tar: packed.toString("base64") }));
  writeWhole(join(dirname(path), "template.d.ts"), "export declare const json: string;\n");
  return `template: ${tar.byteLength} bytes, packed ${packed.length}`;
}

function recipeOf(migrations: readonly Migration[]): string {
  const ingredients = [
    manifest.version,
    ...initDbStartParams,
    ...migrations.map(({ sha256 }) => sha256),
  ];
  return createHash("sha256").update(ingredients.join(" ")).digest("hex");
}

/** The window must span a whole database, for the three in a cluster are almost the same bytes. */
function pack(tar: Buffer): Buffer {
  return brotliCompressSync(tar, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: tar.length,
    },
  });
}

function headOf(path: string): string {
  const head = Buffer.alloc(256);
  try {
    const file = openSync(path, "r");
    readSync(file, head);
    closeSync(file);
  } catch {
    return "";
  }
  return head.toString("latin1");
}
