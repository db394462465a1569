import { loadCatalogue } from "@nqpf/catalogue";
import { createExtractor } from "@nqpf/extraction";

import type { BatchReader } from "./batch.ts";
import { readBatch } from "./read-batch.ts";

/** Reads batches in this thread. */
export function readerHere(): BatchReader {
  const extractor = createExtractor(loadCatalogue().actors);
  return { read: async (batch) => readBatch(batch, extractor), close: async () => {} };
}
