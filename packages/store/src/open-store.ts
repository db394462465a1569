import type { PGlite } from "@electric-sql/pglite";

import { createDatabase } from "./database/create-database.ts";
import { knownMigrations } from "./database/known-migrations.ts";
import { migrate } from "./database/migrate.ts";
import { openDatabase } from "./database/open-database.ts";
import { StoreUnusable } from "./errors.ts";
import { makeFolder, pathsIn, unusableFolder } from "./folder.ts";
import { type HeldLock, takeLock } from "./lock/take-lock.ts";
import type { Store } from "./store.ts";
import { storeOver } from "./store-over.ts";

export interface OpenStoreOptions {
  readonly now?: () => Date;
  /** Told what a person should know and nothing went wrong over, in a sentence. */
  readonly onNotice?: (words: string) => void;
}

/**
 * Opens the store of a folder and makes one where there is none. Throws StoreInUse where a living process has it and
 * StoreUnusable where this version cannot read what is there; the folder is then free again.
 */
export async function openStore(folder: string, options: OpenStoreOptions = {}): Promise<Store> {
  const { now = () => new Date(), onNotice = () => undefined } = options;
  const lock = lockedFolder(folder, now());
  try {
    if (lock.from)
      onNotice(
        `Process ${lock.from.pid} held the store in ${folder} and has ended; it is taken over.`,
      );
    return storeOver(await readyDatabase(folder, now()), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function lockedFolder(folder: string, since: Date): HeldLock {
  try {
    makeFolder(folder);
    return takeLock(folder, since);
  } catch (error) {
    throw unusableFolder(folder, error);
  }
}

async function readyDatabase(folder: string, at: Date): Promise<PGlite> {
  const paths = pathsIn(folder);
  await createDatabase(paths);
  const database = await openDatabase(paths);
  try {
    await migrate(database, folder, at, knownMigrations());
    return database;
  } catch (cause) {
    await database.close();
    if (cause instanceof StoreUnusable) throw cause;
    throw new StoreUnusable("damaged", `the store in ${folder} cannot be opened`, { cause });
  }
}
