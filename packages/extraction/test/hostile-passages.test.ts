import { expect, test } from "vitest";

import { anExtractor, someHash } from "./an-extractor.ts";
import { hostilePassages } from "./hostile-passages.ts";

/** Enough that what grows with the square of a text takes many seconds. */
const bytes = 200_000;
const passages = Object.entries(hostilePassages(bytes));
const extractor = anExtractor();

/** Processor time, as a busy machine lets the clock run on; ten times what is promised of a warm reader. */
const mostMs = 1000;

test.each(passages)("two hundred kilobytes of %s are read in little time", (_name, text) => {
  const began = process.cpuUsage();
  extractor.extract({ text, sha256: someHash });
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(mostMs);
});
