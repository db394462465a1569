import { type LedgerEntry, Refusal } from "@nqpf/domain";
import type { Appended, Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";

/** The one way into the store: steps are taken one after the other, and the ledger in memory follows each. */
export interface Keeper {
  /** Does something whole before the next one begins. Throws a Refusal where there is no store. */
  readonly inTurn: <T>(act: (store: Store) => Promise<T>) => Promise<T>;
  /** Takes a step; only within `inTurn`. Null where it adds nothing. */
  readonly append: (entry: Omit<LedgerEntry, "at">) => Promise<Appended | null>;
}

export function createKeeper(ledger: Ledger, store: Store | null, now: () => string): Keeper {
  let turn: Promise<unknown> = Promise.resolve();
  const kept = (): Store => {
    if (store) return store;
    throw new Refusal("keeps-nothing", "store", "there is no store here: nothing can be kept");
  };
  return {
    inTurn: (act) => {
      const done = turn.then(() => act(kept()));
      turn = done.catch(() => undefined);
      return done;
    },
    append: async (entry) => {
      const added = await kept().append({ ...entry, at: now() });
      if (added) ledger.take(added);
      return added;
    },
  };
}
