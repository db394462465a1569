import type { Store } from "@nqpf/store";

import { openLedger } from "./ledger.ts";
import { createKeeper } from "./ledger/keeper.ts";
import { syncOf } from "./ledger/sync-catalogue.ts";
import { loadCatalogue } from "@nqpf/catalogue";
import { type Observatory, type ObservatoryOptions, observatoryOver } from "./observatory.ts";
import { createViews } from "./viewing.ts";
import { createWrites, utcNow } from "./writes.ts";

export interface KeptObservatoryOptions extends ObservatoryOptions {
  /** ISO date and time in UTC of what is appended; default the clock's. */
  readonly now?: () => string;
  /** Whether the sample documents are put into a ledger that does not hold them; default they are. */
  readonly samples?: boolean;
  /** Told what a person who starts it should know. */
  readonly onNotice?: (words: string) => void;
}

/** Every use case over a store, after the catalogue and the ledger have met. */
export async function openKeptObservatory(
  store: Store,
  options: KeptObservatoryOptions = {},
): Promise<Observatory> {
  const { now = utcNow, samples = true, onNotice = () => undefined } = options;
  const catalogue = options.catalogue ?? loadCatalogue();
  const ledger = openLedger({ ...options, catalogue }, await store.records());
  const keeper = createKeeper(ledger, store, now);
  const sync = syncOf(ledger.records(), catalogue, now());
  if (sync.kind === "append") await keeper.inTurn(() => keeper.append(sync.entry));
  if (sync.kind === "older")
    onNotice(
      `The catalogue of this installation has version ${catalogue.version}; the ledger has seen version ${sync.seen}. ` +
        "It is left as it is: the ledger answers from what it holds.",
    );
  const views = createViews(ledger);
  if (samples && sync.kind !== "older") {
    const { keepSamples } = await import("./ledger/keep-samples.ts");
    await keepSamples(ledger, views, keeper);
  }
  const writes = createWrites(ledger, views, store, keeper);
  return observatoryOver(ledger, views, store, writes, options.scenarioRuns);
}
