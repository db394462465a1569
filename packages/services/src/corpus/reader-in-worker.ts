import { Worker } from "node:worker_threads";

import type { Batch, BatchReader, BatchReading } from "./batch.ts";

/** Room for what one batch throws away, so that little of it is carried on; more would cost memory for no time. */
const youngMegabytes = 32;

/** Reads batches in a worker thread. A worker that ends without an answer fails what waits for one. */
export function readerInWorker(entry: URL): BatchReader {
  const worker = new Worker(entry, {
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const waiting: { resolve: (reading: BatchReading) => void; reject: (error: Error) => void }[] =
    [];
  let broken: Error | null = null;
  const fail = (error: Error) => {
    broken ??= error;
    for (const { reject } of waiting.splice(0)) reject(broken);
  };
  worker.on("message", (reading: BatchReading) => waiting.shift()?.resolve(reading));
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("a worker ended without an answer")));
  return {
    read: (batch: Batch) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(broken);
          return;
        }
        waiting.push({ resolve, reject });
        // A worker thread's message takes what is moved, and no origin as a window's does.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage(batch, [batch.bytes.buffer]);
      }),
    close: async () => void (await worker.terminate()),
  };
}
