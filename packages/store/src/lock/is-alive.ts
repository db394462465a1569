import { ended, startOf } from "./process-start.ts";
import type { LockRecord } from "./record.ts";

/** Whether the process of a record still runs, and is not a later one that was given the same pid. */
export function isAlive({ pid, started }: Pick<LockRecord, "pid" | "started">): boolean {
  if (!answers(pid)) return false;
  const now = startOf(pid);
  if (now === ended) return false;
  return now === null || started === null || now === started;
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
