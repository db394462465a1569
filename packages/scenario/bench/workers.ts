import { join } from "node:path";
import { Worker } from "node:worker_threads";

import type { PreparedScenario, RunPart } from "../src/index.ts";

/** Worker threads that run parts of a scenario; started once, so that a timing leaves their start out. */
export function openWorkers(count: number, bundle: string) {
  const workers = Array.from({ length: count }, () => new Worker(join(bundle)));
  return {
    async run(prepared: PreparedScenario, rows: number): Promise<RunPart[]> {
      const size = Math.ceil(rows / count);
      return Promise.all(
        workers.map((worker, index) =>
          runOn(worker, prepared, Math.min(index * size, rows), Math.min((index + 1) * size, rows)),
        ),
      );
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function runOn(
  worker: Worker,
  prepared: PreparedScenario,
  from: number,
  until: number,
): Promise<RunPart> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    // A worker thread's message takes no origin as a window's does.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage([prepared, from, until]);
  });
}
