import { expect, test } from "vitest";

import { anExtractor, someHash } from "./an-extractor.ts";
import { hostilePassages } from "./hostile-passages.ts";

const passages = Object.entries(hostilePassages(100_000));
const extractor = anExtractor();

/** Processor time, as a busy machine lets the clock run on. Whatever runs away takes minutes. */
const mostMs = 4000;

test.each(passages)("a hundred kilobytes of %s are read in little time", (_name, text) => {
  const began = process.cpuUsage();
  extractor.extract({ text, sha256: someHash });
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(mostMs);
});
