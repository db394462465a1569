import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { pathsIn } from "../src/folder.ts";
import { openStore, StoreUnusable } from "../src/index.ts";
import { hasStore, ownerOf } from "../src/lock/index.ts";
import { aFolder } from "./a-folder.ts";
import { at, aWholeEntry } from "./entries.ts";

const { folder: home, remove } = aFolder();
const folder = join(home, "deep", "store");
const { database: databaseFolder, unfinished, lock } = pathsIn(folder);
const now = () => new Date(at);

/** Long: a machine with much else to do takes seconds to open a database. */
const patience = 60_000;

async function refusalOf(path: string): Promise<StoreUnusable> {
  const error: unknown = await openStore(path).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreUnusable);
  return error as StoreUnusable;
}

beforeAll(async () => {
  mkdirSync(join(unfinished, "base"), { recursive: true, mode: 0o700 });
  writeFileSync(join(unfinished, "PG_VERSION"), "18\n");
  expect(await hasStore(folder)).toBe(false);
  const store = await openStore(folder, { now });
  await store.append(aWholeEntry("kept"));
  await store.close();
}, patience);

afterAll(remove);

describe("a store that was made and closed", { timeout: patience }, () => {
  it("is there, and nobody holds it", async () => {
    expect(await hasStore(folder)).toBe(true);
    expect(await ownerOf(folder)).toBeNull();
    expect(existsSync(lock)).toBe(false);
  });

  it("took the place of one that was never finished", () => {
    expect(existsSync(unfinished)).toBe(false);
  });

  it.skipIf(process.platform === "win32")("is for its owner alone", () => {
    for (const path of [folder, databaseFolder]) expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it("is taken over from a process that has ended, with a word about it", async () => {
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    writeFileSync(lock, JSON.stringify({ pid: dead, address: null, since: at, token: "dead" }));
    const notices: string[] = [];
    const store = await openStore(folder, { onNotice: (words) => notices.push(words) });
    await store.close();
    expect(notices).toEqual([
      `Process ${dead} held the store in ${folder} and has ended; it is taken over.`,
    ]);
  });

  it("holds what it held, and names its owner to everybody else, in this process too", async () => {
    const store = await openStore(folder, { now });
    const owner = { pid: process.pid, address: null, since: at };
    try {
      const { revisions, claims, reviews } = await store.records();
      expect([revisions.length, claims.length, reviews.length]).toEqual([1, 1, 1]);
      expect(await ownerOf(folder)).toEqual(owner);
      await expect(openStore(folder)).rejects.toMatchObject({ name: "StoreInUse", owner });
      await store.announce("http://127.0.0.1:4747");
      const announced = { ...owner, address: "http://127.0.0.1:4747" };
      expect(await ownerOf(folder)).toEqual(announced);
      await expect(openStore(folder)).rejects.toMatchObject({
        owner: announced,
        message: expect.stringContaining("http://127.0.0.1:4747") as string,
      });
    } finally {
      await Promise.all([store.close(), store.close()]);
    }
    expect(await ownerOf(folder)).toBeNull();
  });
});

describe("a store that cannot be opened", { timeout: patience }, () => {
  it("is no store where the path is a file", async () => {
    const file = join(home, "file");
    writeFileSync(file, "a file");
    expect(await refusalOf(file)).toMatchObject({ reason: "not-a-folder" });
    expect(await refusalOf(join(file, "below"))).toMatchObject({ reason: "not-a-folder" });
    expect(readFileSync(file, "utf8")).toBe("a file");
    expect([await hasStore(file), await ownerOf(file)]).toEqual([false, null]);
  });

  it.skipIf(process.getuid?.() === undefined)("is one that may not be written", async () => {
    const closed = join(home, "closed");
    mkdirSync(closed, { mode: 0o500 });
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    const refusal = await refusalOf(closed).finally(() => {
      if (root) process.seteuid?.(0);
    });
    expect(refusal).toMatchObject({ reason: "no-access" });
  });

  it("is newer where another PostgreSQL wrote it", async () => {
    writeFileSync(join(databaseFolder, "PG_VERSION"), "19\n");
    expect(await refusalOf(folder)).toMatchObject({ reason: "newer" });
    writeFileSync(join(databaseFolder, "PG_VERSION"), "18\n");
  });

  it("is damaged where files are missing or broken, and is left as it is", async () => {
    for (const file of ["global/pg_control", "PG_VERSION"]) {
      const path = join(databaseFolder, file);
      const whole = readFileSync(path);
      writeFileSync(path, "");
      expect(await refusalOf(folder)).toMatchObject({
        reason: "damaged",
        message: expect.stringContaining(folder) as string,
        cause: expect.any(Error) as Error,
      });
      expect(readFileSync(path, "utf8")).toBe("");
      writeFileSync(path, whole);
      expect(existsSync(lock)).toBe(false);
    }
  });

  it("is damaged where the database is gone but its folder is not", async () => {
    const empty = join(home, "emptied");
    mkdirSync(pathsIn(empty).database, { recursive: true });
    expect(await refusalOf(empty)).toMatchObject({ reason: "damaged" });
    rmSync(empty, { recursive: true });
  });
});
