import { loadCatalogue } from "@nqpf/catalogue";

import { createExtractor } from "../src/index.ts";
import { hostilePassages } from "../test/hostile-passages.ts";
import { leastCpu, print } from "./timing.ts";

const wantedMs = 300;

/** Reads each hostile passage of a megabyte, twice, and prints the better time of each, the slowest first. */
export function timePassages(): void {
  const extractor = createExtractor(loadCatalogue().actors);
  const read = (text: string) => extractor.extract({ text, sha256: "0".repeat(64) });
  for (const text of Object.values(hostilePassages(50_000))) read(text);
  const times = Object.entries(hostilePassages(1_000_000)).map(([name, text]) => ({
    name,
    ms: 1000 * leastCpu(2, () => void read(text)),
    unread: (read(text).unread ?? []).map(({ of, from }) => `${of} from ${from}`),
  }));
  const slow = times.filter(({ ms }) => ms > wantedMs).length;
  print(
    `${times.length} hostile passages of a megabyte: ${slow} take over ${wantedMs} ms of processor time (wanted: none)`,
  );
  for (const { name, ms, unread } of times.toSorted((a, b) => b.ms - a.ms))
    print(
      `  ${name}: ${ms.toFixed(0)} ms${unread.length > 0 ? `; not read: ${unread.join(", ")}` : ""}`,
    );
}
