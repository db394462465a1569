import type { Worker } from "node:worker_threads";

import type { PartRequest } from "./part-worker.ts";
import { WorkerEnded } from "./worker-ended.ts";

/** One answer of a worker. Rejects with the signal's reason, with what the worker threw, or with WorkerEnded. */
export function askWorker<Answer>(
  worker: Worker,
  request: PartRequest,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = () => settle(() => reject(signal?.reason));
    const answer = (given: Answer) => settle(() => resolve(given));
    const fail = (error: Error) => settle(() => reject(error));
    const end = () => fail(new WorkerEnded());
    function settle(act: () => void): void {
      worker.off("message", answer);
      worker.off("error", fail);
      worker.off("exit", end);
      signal?.removeEventListener("abort", stop);
      act();
    }
    worker.on("message", answer);
    worker.on("error", fail);
    worker.on("exit", end);
    signal?.addEventListener("abort", stop);
    // A worker thread's message takes no origin as a window's does.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}
