import type { StoreOwner } from "../errors.ts";
import { pathsIn } from "../folder.ts";
import { isAlive } from "./is-alive.ts";
import { readRecord, unreadable } from "./record.ts";
import { ownerIn } from "./take-lock.ts";

/** The living process that holds the store of a folder; null where there is none. */
export async function ownerOf(folder: string): Promise<StoreOwner | null> {
  const record = readRecord(pathsIn(folder).lock);
  if (record === null || record === unreadable || !isAlive(record)) return null;
  return ownerIn(record);
}
