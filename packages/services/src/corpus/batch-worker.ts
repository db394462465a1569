import { parentPort } from "node:worker_threads";

import { loadCatalogue } from "@nqpf/catalogue";
import { createExtractor } from "@nqpf/extraction";

import type { Batch } from "./batch.ts";
import { readBatch } from "./read-batch.ts";

/** Makes this thread a worker that answers each batch with its reading. */
export function answerBatches(): void {
  const port = parentPort;
  const extractor = createExtractor(loadCatalogue().actors);
  port?.on("message", (batch: Batch) => {
    const reading = readBatch(batch, extractor);
    // A port's message takes what is moved, and no origin as a window's does.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    port.postMessage(reading, [reading.output.buffer]);
  });
}
