import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openStore, type OpenStoreOptions } from "../open-store.ts";
import type { Store } from "../store.ts";

/** A store for one test file: empty, in a temporary folder of its own, gone when it is closed. Takes about a second. */
export async function openMemoryStore(options: OpenStoreOptions = {}): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-store-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const store = await openStore(folder, options);
  return {
    ...store,
    close: async () => {
      await store.close();
      remove();
    },
  };
}
