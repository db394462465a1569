import type { PGlite } from "@electric-sql/pglite";

import { StoreUnusable } from "../errors.ts";
import type { Migration } from "./migration.ts";

/** Those of the template have no time until a store is made from it. */
const record = `
  create table if not exists migrations (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz
  )`;

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly timed: boolean;
}

/** Brings the schema up to date, each migration in a transaction of its own. */
export async function migrate(
  database: PGlite,
  folder: string,
  at: Date | null,
  migrations: readonly Migration[],
): Promise<void> {
  await database.exec(record);
  const { rows } = await database.query<Applied>(
    "select number, name, sha256, applied_at is not null as timed from migrations order by number",
  );
  refuseUnknown(rows, migrations, folder);
  const time = at?.toISOString() ?? null;
  if (time !== null && rows.some(({ timed }) => !timed))
    await database.query("update migrations set applied_at = $1 where applied_at is null", [time]);
  for (const migration of migrations.slice(rows.length)) await apply(database, migration, time);
}

async function apply(
  database: PGlite,
  { number, name, sha256, sql }: Migration,
  time: string | null,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.exec(sql);
    await transaction.query("insert into migrations values ($1, $2, $3, $4)", [
      number,
      name,
      sha256,
      time,
    ]);
  });
}

function refuseUnknown(
  applied: readonly Applied[],
  known: readonly Migration[],
  folder: string,
): void {
  if (applied.length > known.length)
    throw new StoreUnusable(
      "newer",
      `the store in ${folder} has schema ${applied.length}; this version knows ${known.length}`,
    );
  const changed = applied.find(({ sha256 }, index) => sha256 !== known[index]?.sha256);
  if (changed)
    throw new StoreUnusable(
      "damaged",
      `the store in ${folder} was made with another migration ${changed.number} (${changed.name}) than this version has`,
    );
}
