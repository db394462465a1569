import { loadCatalogue } from "@nqpf/catalogue";

import { createExtractor } from "../src/index.ts";
import { hostilePassages } from "../test/hostile-passages.ts";
import { leastCpu, print } from "./timing.ts";

const wantedMs = 300;

/** Reads each hostile passage of a megabyte and prints the slowest. */
export function timePassages(): void {
  const extractor = createExtractor(loadCatalogue().actors);
  const times = Object.entries(hostilePassages(1_000_000)).map(([name, text]) => ({
    name,
    ms: 1000 * leastCpu(1, () => void extractor.extract({ text, sha256: "0".repeat(64) })),
  }));
  const slow = times.filter(({ ms }) => ms > wantedMs).length;
  print(
    `${times.length} hostile passages of a megabyte: ${slow} take over ${wantedMs} ms of processor time (wanted: none)`,
  );
  for (const { name, ms } of times.toSorted((a, b) => b.ms - a.ms).slice(0, 12))
    print(`  ${name}: ${ms.toFixed(0)} ms`);
}
