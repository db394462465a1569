import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";

import type { RunControl } from "@nqpf/services/scenarios";

/** The worker threads of the built command; run from source there are none, and runs stay in this thread. */
export function workersHere(): NonNullable<RunControl["workers"]> | null {
  const entry = new URL("./scenario-part.js", import.meta.url);
  return existsSync(entry) ? { entry, count: availableParallelism() } : null;
}
