import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { loadCatalogue } from "@nqpf/catalogue";

import { createExtractor } from "../src/index.ts";
import { type Item, spread } from "./corpus.ts";
import { leastCpu, logSlope, print } from "./timing.ts";

const command = join(import.meta.dirname, "../../../apps/cli/bin/nqpf.js");
const built = join(import.meta.dirname, "../../../apps/cli/dist/corpus-batch.js");
const documentsOfLargeCorpus = 3_000_000;
const sizes = [1000, 10_000, 24_149];

/** Reads the items through the built command on one and two workers, and through this thread for the slope. */
export async function timePipeline(items: readonly Item[]): Promise<void> {
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  print(`whole pipeline: ${items.length} items, ${characters} characters`);
  if (!existsSync(built)) print("  the command is not built: npm run build");
  else await throughCommand(items, characters);
  slopeOver(items);
}

async function throughCommand(items: readonly Item[], characters: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nqpf-extraction-bench-"));
  const corpus = join(folder, "corpus.jsonl");
  writeFileSync(corpus, items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  const walls: number[] = [];
  const cpus: number[] = [];
  for (const jobs of [1, 2]) {
    const out = join(folder, `${jobs}.jsonl`);
    const { wall, cpu, megabytes: memory } = await run(corpus, out, jobs);
    walls.push(wall);
    cpus.push(cpu);
    print(
      `  nqpf extract --corpus --jobs ${jobs}: ${wall.toFixed(1)} s by the clock, ${cpu.toFixed(1)} s of processor time, ${Math.round(characters / wall)} characters a second, ${memory.toFixed(0)} MB at most${jobs === 2 ? " (wanted: at most 8 s on two free processors and 400 MB)" : ""}`,
    );
  }
  const [one = 0, two = 1] = walls;
  const hours = (seconds: number) =>
    ((seconds * documentsOfLargeCorpus) / items.length / 3600).toFixed(2);
  print(
    `  two workers are ${(one / two).toFixed(2)} × one; ${documentsOfLargeCorpus} such documents would take two of them ${hours(two)} h by this clock, ${hours((cpus[1] ?? 0) / 2)} h on two processors of their own, by this processor time`,
  );
  rmSync(folder, { recursive: true });
}

async function run(corpus: string, out: string, jobs: number) {
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [command, "extract", "--corpus", corpus, "--out", out, "--jobs", String(jobs), "--force"],
    { stdio: "ignore" },
  );
  const closed = once(child, "close").then(() => (performance.now() - from) / 1000);
  let wall: number | null = null;
  let [megabytes, cpu] = [0, 0];
  while (wall === null) {
    // Each look follows the one before it.
    // oxlint-disable-next-line no-await-in-loop
    wall = await Promise.race([closed, wait(20, null)]);
    ({ megabytes, cpu } = lookAt(child.pid ?? 0) ?? { megabytes, cpu });
  }
  if (child.exitCode !== 0) throw new Error(`nqpf ended with ${child.exitCode}`);
  return { wall, megabytes, cpu };
}

const ticksASecond = 100;

/** The most memory a process has held, and the processor time of all its threads, where the system tells. */
function lookAt(pid: number): { megabytes: number; cpu: number } | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    if (kilobytes === undefined) return null;
    return {
      megabytes: Number(kilobytes) / 1024,
      cpu: (Number(fields[11]) + Number(fields[12])) / ticksASecond,
    };
  } catch {
    return null;
  }
}

const rounds = 5;

function slopeOver(items: readonly Item[]): void {
  const extractor = createExtractor(loadCatalogue().actors);
  const read = (part: readonly Item[]) => {
    for (const { text, lang, date } of part)
      extractor.extract({ text, sha256: "0".repeat(64), lang, published: date });
  };
  read(spread(items, 2000));
  const parts = sizes.filter((size) => size <= items.length).map((size) => spread(items, size));
  const least = parts.map(() => Infinity);
  // All sizes in each round, so that a busy minute slows none of them alone.
  for (let round = 0; round < rounds; round += 1)
    for (const [at, part] of parts.entries())
      least[at] = Math.min(
        least[at] ?? Infinity,
        leastCpu(1, () => read(part)),
      );
  const points = parts.map((part, at) => [part.length, least[at] ?? 0] as const);
  const times = points.map(([size, seconds]) => `${size} in ${seconds.toFixed(2)} s`).join(", ");
  print(
    `  one thread, processor time, best of ${rounds}: ${times}; slope ${logSlope(points).toFixed(2)} (wanted: 0.9 to 1.1)`,
  );
}
