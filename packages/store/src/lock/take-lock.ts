import { randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { StoreInUse, type StoreOwner } from "../errors.ts";
import { pathsIn } from "../folder.ts";
import { acquire } from "./acquire.ts";
import { isAlive } from "./is-alive.ts";
import { startOf } from "./process-start.ts";
import { type LockRecord, readRecord, unreadable } from "./record.ts";
import { replaceWhole } from "./whole-file.ts";

export interface HeldLock {
  /** The process that had it before and died with it; null where it was free. */
  readonly from: StoreOwner | null;
  readonly announce: (address: string) => void;
  readonly release: () => void;
}

/** Takes the lock of a folder for this process. Throws StoreInUse where a living process has it. */
export function takeLock(folder: string, since: Date): HeldLock {
  const path = pathsIn(folder).lock;
  const mine: LockRecord = {
    pid: process.pid,
    address: null,
    since: since.toISOString(),
    started: startOf(process.pid),
    token: randomBytes(8).toString("hex"),
  };
  const acquired = acquire(path, mine);
  if (!acquired.taken) throw new StoreInUse(folder, ownerIn(acquired.owner));
  sweep(path);
  const release = () => {
    held.delete(release);
    if (isOurs(path, mine)) rmSync(path);
  };
  hold(release);
  return {
    from: acquired.from && ownerIn(acquired.from),
    announce: (address) => {
      if (isOurs(path, mine))
        replaceWhole(path, `${JSON.stringify({ ...mine, address })}\n`, mine.token);
    },
    release,
  };
}

export function ownerIn({ pid, address, since }: LockRecord): StoreOwner {
  return { pid, address, since };
}

const held = new Set<() => void>();
let listening = false;

/** One listener for all locks of the process: a process that ends in good order leaves none behind. */
function hold(release: () => void): void {
  held.add(release);
  if (listening) return;
  listening = true;
  process.on("exit", () => held.forEach((give) => give()));
}

function isOurs(path: string, mine: LockRecord): boolean {
  const record = readRecord(path);
  return record !== null && record !== unreadable && record.token === mine.token;
}

/** Takes away what processes left that were killed while they took the lock. */
function sweep(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const record = readRecord(join(folder, name));
    if (record && record !== unreadable && !isAlive(record))
      rmSync(join(folder, name), { force: true });
  }
}
