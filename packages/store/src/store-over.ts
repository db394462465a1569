import type { PGlite } from "@electric-sql/pglite";

import { append } from "./ledger/append.ts";
import { withPlainErrors } from "./ledger/database-errors.ts";
import { readBytes, readReading, readRecords, readText } from "./ledger/read.ts";
import type { HeldLock } from "./lock/take-lock.ts";
import type { Store } from "./store.ts";

/** The store of an open database. Steps asked for at once are taken one after the other. */
export function storeOver(database: PGlite, lock: HeldLock): Store {
  let turn: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = turn.then(() => withPlainErrors(act));
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    records: async () => withPlainErrors(() => readRecords(database)),
    append: async (entry) =>
      inTurn(() => database.transaction((transaction) => append(transaction, entry))),
    text: async (sha256) => withPlainErrors(() => readText(database, sha256)),
    bytes: async (bytesSha256) => withPlainErrors(() => readBytes(database, bytesSha256)),
    reading: async (sha256) => withPlainErrors(() => readReading(database, sha256)),
    announce: async (address) => lock.announce(address),
    close: async () => {
      closing ??= inTurn(() => database.close()).finally(lock.release);
      await closing;
    },
  };
}
