import { readFileSync } from "node:fs";

/** What a lock file says of the process that holds it. */
export interface LockRecord {
  readonly pid: number;
  readonly address: string | null;
  /** ISO date and time in UTC. */
  readonly since: string;
  /** When the process started, in the platform's own words; tells it from a later one with the same pid. */
  readonly started: string | null;
  /** Tells one taking of the lock from every other. */
  readonly token: string;
}

/** A lock file that says nothing readable, as a power cut may leave it. */
export const unreadable = "unreadable";

/** What stands in a lock file; null where there is none. */
export function readRecord(path: string): LockRecord | typeof unreadable | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
  return parse(text) ?? unreadable;
}

function parse(text: string): LockRecord | null {
  try {
    const value = JSON.parse(text) as Partial<LockRecord> | null;
    if (typeof value?.pid !== "number" || typeof value.token !== "string") return null;
    const { pid, token, address = null, since = "", started = null } = value;
    return /^[0-9a-f]+$/.test(token) ? { pid, address, since, started, token } : null;
  } catch {
    return null;
  }
}
