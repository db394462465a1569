import { statSync, unlinkSync } from "node:fs";

import { isAlive } from "./is-alive.ts";
import { pause } from "./pause.ts";
import { type LockRecord, readRecord, unreadable } from "./record.ts";
import { createWhole, replaceWhole } from "./whole-file.ts";

export type Acquired =
  | { readonly taken: true; readonly from: LockRecord | null }
  | { readonly taken: false; readonly owner: LockRecord };

const pauseMs = 5;
/** How long another process may take for a step that takes a millisecond. */
const patienceMs = 500;

/**
 * Takes a lock file, or names the living process that holds it. The lock of a dead process falls to its heir: the
 * one process that holds a second lock, named after that very taking of the first, so of any number that find it
 * exactly one replaces it, and one that finds out late replaces nothing.
 */
export function acquire(path: string, mine: LockRecord): Acquired {
  const text = `${JSON.stringify(mine)}\n`;
  const until = Date.now() + patienceMs;
  for (;;) {
    if (createWhole(path, text, mine.token)) return { taken: true, from: null };
    const holder = settled(path);
    if (holder === null) continue;
    if (holder !== unreadable && isAlive(holder)) return { taken: false, owner: holder };

    const heirs = heirsOf(path, holder);
    const inheritance = acquire(heirs, mine);
    if (!inheritance.taken) {
      if (Date.now() > until) return inheritance;
      pause(pauseMs);
      continue;
    }
    try {
      const now = readRecord(path);
      if (now === null || heirsOf(path, now) !== heirs) continue;
      replaceWhole(path, text, mine.token);
    } finally {
      unlinkSync(heirs);
    }
    return { taken: true, from: holder === unreadable ? null : holder };
  }
}

function heirsOf(path: string, holder: LockRecord | typeof unreadable): string {
  return `${path}.heir-${holder === unreadable ? unreadable : holder.token}`;
}

/** What the file says, once a process that may just be writing it has had its time. */
function settled(path: string): LockRecord | typeof unreadable | null {
  for (const began = Date.now(); ; pause(pauseMs)) {
    const record = readRecord(path);
    if (record !== unreadable) return record;
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() > Math.min(began, written) + patienceMs) return unreadable;
  }
}
