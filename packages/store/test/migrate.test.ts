import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";

import { createDatabase } from "../src/database/create-database.ts";
import { knownMigrations } from "../src/database/known-migrations.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { pathsIn } from "../src/folder.ts";
import { aFolder } from "./a-folder.ts";
import { at } from "./entries.ts";

const { folder, remove } = aFolder();
const known = knownMigrations();
const next = { number: known.length + 1, name: "next", sha256: "n", sql: "create table next ()" };
const broken = {
  number: known.length + 2,
  name: "broken",
  sha256: "b",
  sql: "create table half (); select 1 / 0",
};
let database: PGlite;

beforeAll(async () => {
  await createDatabase(pathsIn(folder));
  database = await openDatabase(pathsIn(folder));
}, 60_000);

afterAll(async () => {
  await database.close();
  remove();
});

async function applied(): Promise<unknown[]> {
  const { rows } = await database.query(
    "select number, name, sha256, applied_at as at from migrations order by number",
  );
  return rows;
}

const recorded = (time: Date | null) =>
  known.map(({ number, name, sha256 }) => ({ number, name, sha256, at: time }));

it("finds the migrations in a new store and gives them its time", async () => {
  expect(await applied()).toEqual(recorded(null));
  await migrate(database, folder, new Date(at), known);
  expect(await applied()).toEqual(recorded(new Date(at)));
});

it("changes nothing the second time", async () => {
  await migrate(database, folder, new Date(), known);
  expect(await applied()).toEqual(recorded(new Date(at)));
});

it("refuses a store with a migration that we do not know", async () => {
  await database.exec("insert into migrations values (9001, 'tomorrow', 'x', now())");
  await expect(migrate(database, folder, new Date(), known)).rejects.toMatchObject({
    name: "StoreUnusable",
    reason: "newer",
  });
  await database.exec("delete from migrations where number = 9001");
});

it("refuses a store whose migration is not the one that we have", async () => {
  const edited = known.map((migration) => ({ ...migration, sha256: "edited" }));
  await expect(migrate(database, folder, new Date(), edited)).rejects.toMatchObject({
    name: "StoreUnusable",
    reason: "damaged",
    message: expect.stringContaining("another migration 1 (ledger)") as string,
  });
});

it("applies those that a store does not have, each whole or not at all", async () => {
  await migrate(database, folder, new Date(at), [...known, next]);
  await expect(migrate(database, folder, new Date(at), [...known, next, broken])).rejects.toThrow(
    /division by zero/,
  );
  const { rows } = await database.query(
    "select to_regclass('next') is not null as next, to_regclass('half') is not null as half",
  );
  expect(rows).toEqual([{ next: true, half: false }]);
  expect(await applied()).toHaveLength(known.length + 1);
});
