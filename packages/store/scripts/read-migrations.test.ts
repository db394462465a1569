import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { knownMigrations } from "../src/database/known-migrations.ts";
import { readMigrations } from "./read-migrations.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nqpf-migrations-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

it("gives a migration the same hash whatever ends its lines", () => {
  write({ "0001-a.sql": "select 1;\nselect 2;\n", "0002-a.sql": "select 1;\r\nselect 2;\r\n" });
  const [first, second] = readMigrations(folder);
  expect(first).toMatchObject({ number: 1, name: "a", sql: "select 1;\nselect 2;\n" });
  expect(second?.sha256).toBe(first?.sha256);
});

it.each([
  ["a number left out", { "0001-a.sql": "", "0003-c.sql": "" }, "0003-c.sql"],
  ["a number used twice", { "0001-a.sql": "", "0001-b.sql": "" }, "0001-b.sql"],
  ["a file that is no migration", { "0001-a.sql": "", "notes.md": "" }, "notes.md"],
])("refuses %s", (_, files, named) => {
  write(files);
  expect(() => readMigrations(folder)).toThrow(named);
});

it("reads the folder that the package was built from", () => {
  expect(readMigrations(join(import.meta.dirname, "..", "migrations"))).toEqual(knownMigrations());
});
