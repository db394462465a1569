import type { Ports } from "@nqpf/http";
import { openKeptObservatory } from "@nqpf/services/kept-observatory";
import type { ScenarioRuns } from "@nqpf/services/scenario-runs";
import { openStore, type Store } from "@nqpf/store";

/** What the routes need, over the store in a folder. */
export interface KeptPorts {
  readonly ports: Ports;
  readonly store: Store;
}

export interface KeptOptions {
  /** Told what a person who starts it should know. */
  readonly onNotice?: (words: string) => void;
  /** Whether sample documents are put in where they are missing; default they are. */
  readonly samples?: boolean;
  /** Where scenarios are run; default in this thread. */
  readonly scenarioRuns?: ScenarioRuns;
}

/** Opens the store in a folder, lets catalogue and ledger meet, and answers from both. Throws StoreInUse and StoreUnusable. */
export async function openKeptPorts(
  folder: string,
  { onNotice = () => undefined, samples = true, scenarioRuns }: KeptOptions = {},
): Promise<KeptPorts> {
  const store = await openStore(folder, { onNotice });
  try {
    const runs = scenarioRuns ? { scenarioRuns } : {};
    return { ports: await openKeptObservatory(store, { onNotice, samples, ...runs }), store };
  } catch (error) {
    await store.close();
    throw error;
  }
}
