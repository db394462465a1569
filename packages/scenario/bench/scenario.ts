import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildSync } from "esbuild";

import {
  prepareScenario,
  type PreparedScenario,
  rowsOf,
  type RunPart,
  runPart,
  summarise,
} from "../src/index.ts";
import { timeNumpy } from "./numpy.ts";
import { openWorkers } from "./workers.ts";
import { standard } from "./workload.ts";

const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), "nqpf-scenario-bench-"));
const bundle = join(folder, "part-worker.mjs");
buildSync({
  entryPoints: [join(import.meta.dirname, "part-worker.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  conditions: ["@nqpf/source"],
  outfile: bundle,
  logLevel: "error",
});

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Seconds of processor time of this thread, and of the clock. */
function timed(work: () => void): { cpu: number; wall: number } {
  const [began, from] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(began);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - from) / 1000 };
}

function bestOf(work: () => void): { cpu: number; wall: number } {
  const times = Array.from({ length: rounds }, () => timed(work));
  return {
    cpu: Math.min(...times.map(({ cpu }) => cpu)),
    wall: Math.min(...times.map(({ wall }) => wall)),
  };
}

/** Best of as many rounds, one pool after the other in each, so that a busy moment does not fall to one of them alone. */
async function raced(pools: readonly number[], prepared: PreparedScenario, rows: number) {
  const open = pools.map((count) => openWorkers(count, bundle));
  const results = open.map(() => ({ seconds: Infinity, parts: [] as RunPart[] }));
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, workers] of open.entries()) {
      const from = performance.now();
      const parts = await workers.run(prepared, rows);
      const seconds = (performance.now() - from) / 1000;
      const best = results[at]?.seconds ?? Infinity;
      // The first round warms up.
      if (round > 0) results[at] = { seconds: Math.min(best, seconds), parts };
    }
  await Promise.all(open.map((workers) => workers.close()));
  return results;
}

const small = prepareScenario(standard(400, 2500));
runPart(small, 0, 400);
const one = bestOf(() => void runPart(small, 0, 400));
const projects = summarise(small, [runPart(small, 0, 400)]).record.projects;
print(
  `one thread: 400 runs × about ${projects} projects in ${one.cpu.toFixed(3)} s of processor time`,
);
const numpy = timeNumpy(400, projects, rounds);
if (typeof numpy === "string") print(numpy);
else {
  print(
    `numpy ${numpy.numpy}, the same arithmetic: ${numpy.same.toFixed(3)} s; one thread is ${(numpy.same / one.cpu).toFixed(2)} × numpy (wanted: at least 0.5)`,
  );
  print(
    `numpy with its own draws${numpy.scipy ? " and scipy's ndtr" : ""}: ${numpy.own.toFixed(3)} s, ${(numpy.own / one.cpu).toFixed(2)} ×; numpy draws no beliefs, books no money and sums up no costs`,
  );
}

const shared = prepareScenario(standard(2000, 2500));
const [single, double] = await raced([1, 2], shared, 2000);
if (!single || !double) throw new Error("two pools were raced");
const same =
  JSON.stringify(summarise(shared, single.parts)) ===
  JSON.stringify(summarise(shared, double.parts));
print(
  `one worker ${single.seconds.toFixed(3)} s, two ${double.seconds.toFixed(3)} s by the clock: ${(single.seconds / double.seconds).toFixed(2)} × (wanted: at least 1.5 on two free cores); ${same ? "same bytes" : "DIFFERENT BYTES"}`,
);

const sizes = [100, 200, 400, 800, 1600].map((n) => ({
  n,
  seconds: bestOf(() => void runPart(prepareScenario(standard(n, 2500)), 0, n)).cpu,
}));
print(
  `slope over runs: ${slope(sizes.map(({ n, seconds }) => [n, seconds])).toFixed(2)} (wanted: 0.9 to 1.1)`,
);
// From the preview's thousand projects up: a run has a cost of its own, which the smallest would show.
const details = [1000, 2000, 4000, 8000].map((size) => {
  const prepared = prepareScenario(standard(300, size));
  return { size, seconds: bestOf(() => void runPart(prepared, 0, 300)).cpu };
});
print(
  `slope over projects: ${slope(details.map(({ size, seconds }) => [size, seconds])).toFixed(2)} (wanted: 0.9 to 1.1)`,
);
const bare = prepareScenario(standard(300, 1));
const own = bestOf(() => void runPart(bare, 0, 300)).cpu;
const [least, most] = [details[0], details.at(-1)];
if (least && most) {
  const perProject = (most.seconds - least.seconds) / (most.size - least.size);
  print(
    `a run without projects takes ${((1e6 * own) / 300).toFixed(0)} µs, as much as ${(own / perProject).toFixed(0)} projects: beliefs, six sectors by 47 quarters, and the books`,
  );
}

const preview = prepareScenario(standard(500, 1000));
const first = bestOf(() => void summarise(preview, [runPart(preview, 0, 500)]));
print(
  `preview, 500 × 1,000: ${first.wall.toFixed(2)} s by the clock, ${first.cpu.toFixed(2)} s of processor time (wanted: at most 1)`,
);

const whole = prepareScenario(standard(10_000, 2500));
const before = process.memoryUsage().rss;
const workers = openWorkers(2, bundle);
const [from, began] = [performance.now(), process.cpuUsage()];
const result = summarise(whole, await workers.run(whole, rowsOf(whole)));
const seconds = (performance.now() - from) / 1000;
const spent = process.cpuUsage(began);
await workers.close();
print(
  `standard, 10,000 × ${result.record.projects}: ${seconds.toFixed(1)} s by the clock on two workers (wanted: at most 15), ${((spent.user + spent.system) / 1e6).toFixed(1)} s of processor time in all; memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB in all, ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more than before (wanted: below 250)`,
);
rmSync(folder, { recursive: true });

function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const [mx, my] = [0, 1].map(
    (k) => logs.reduce((sum, pair) => sum + (pair[k] ?? 0), 0) / logs.length,
  ) as [number, number];
  return (
    logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
    logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  );
}
