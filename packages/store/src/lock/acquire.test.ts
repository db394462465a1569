import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { acquire } from "./acquire.ts";
import { isAlive } from "./is-alive.ts";
import { startOf } from "./process-start.ts";
import type { LockRecord } from "./record.ts";
import { createWhole } from "./whole-file.ts";

const deadPid = spawnSync(process.execPath, ["--version"]).pid;
const started = startOf(process.pid);
const mine = aRecord("aaaa");
const dead = aRecord("dead", { pid: deadPid });

function aRecord(token: string, over: Partial<LockRecord> = {}): LockRecord {
  return {
    pid: process.pid,
    address: null,
    since: "2026-11-24T08:00:00Z",
    started,
    token,
    ...over,
  };
}

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nqpf-lock-"));
  path = join(folder, "lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, record: LockRecord): void {
  writeFileSync(join(folder, name), JSON.stringify(record));
}

function withoutLinks(): never {
  throw Object.assign(new Error("no links here"), { code: "ENOTSUP" });
}

function held(): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe("taking a lock", () => {
  it("takes a free one and leaves nothing beside it", () => {
    expect(acquire(path, mine)).toEqual({ taken: true, from: null });
    expect(held()).toEqual(mine);
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  it("leaves a living process what it has", () => {
    const owner = aRecord("bbbb");
    put("lock", owner);
    expect(acquire(path, mine)).toEqual({ taken: false, owner });
    expect(held()).toEqual(owner);
  });

  it("takes over what a dead process had", () => {
    put("lock", dead);
    expect(acquire(path, mine)).toEqual({ taken: true, from: dead });
    expect(held()).toEqual(mine);
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  it.skipIf(started === null)("is not misled by a later process with the same pid", () => {
    const earlier = aRecord("eeee", { started: "long ago" });
    put("lock", earlier);
    expect(acquire(path, mine)).toEqual({ taken: true, from: earlier });
  });

  it("takes over from an heir that died before it had taken anything", () => {
    put("lock", dead);
    put("lock.heir-dead", aRecord("d2", { pid: deadPid }));
    expect(acquire(path, mine)).toEqual({ taken: true, from: dead });
    expect(held()).toEqual(mine);
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  it("leaves a lock to the living heir who is about to take it", () => {
    const heir = aRecord("ffff");
    put("lock", dead);
    put("lock.heir-dead", heir);
    expect(acquire(path, mine)).toEqual({ taken: false, owner: heir });
    expect(held()).toEqual(dead);
  });

  it.each(["", "{", "null", '{"pid":1}', '{"pid":1,"token":"../x"}'])(
    "takes over a file that says nothing: %j",
    (text) => {
      writeFileSync(path, text);
      utimesSync(path, 0, 0);
      expect(acquire(path, mine)).toEqual({ taken: true, from: null });
      expect(held()).toEqual(mine);
      expect(readdirSync(folder)).toEqual(["lock"]);
    },
  );

  it("gives a process time that is just writing", () => {
    writeFileSync(path, "{");
    const began = Date.now();
    expect(acquire(path, mine).taken).toBe(true);
    expect(Date.now() - began).toBeGreaterThan(300);
  });

  it("works where the file system has no links", () => {
    expect(createWhole(path, "mine", "aaaa", withoutLinks)).toBe(true);
    expect(createWhole(path, "other", "bbbb", withoutLinks)).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect(readdirSync(folder)).toEqual(["lock"]);
  });
});

describe("whether a process lives", () => {
  it("is so of this one and not of one that has ended", () => {
    expect(isAlive(mine)).toBe(true);
    expect(isAlive(dead)).toBe(false);
  });

  it.skipIf(process.platform === "win32")("is so of a process of somebody else", () => {
    expect(isAlive({ pid: 1, started: null })).toBe(true);
  });

  it.skipIf(process.platform === "win32")("tells processes apart by when they started", () => {
    expect(startOf(process.pid)).toBe(startOf(process.pid));
    expect(startOf(process.pid)).not.toBe(startOf(1));
    expect(startOf(deadPid)).toBeNull();
  });

  const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(process.pid)]);
  it.skipIf(ps.status !== 0)("asks ps on a Mac", () => {
    expect(startOf(process.pid, "darwin")).toMatch(/^\w{3} \w{3} +\d+ \d\d:\d\d:\d\d \d{4}$/);
    expect(startOf(deadPid, "darwin")).toBeNull();
  });
});
