import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { buildSync } from "esbuild";
import { afterAll, expect, it } from "vitest";

import { runScenario } from "./scenarios.ts";

const folder = mkdtempSync(join(tmpdir(), "nqpf-part-worker-"));
const outfile = join(folder, "scenario-part.mjs");
buildSync({
  stdin: {
    contents: 'import { answerPartRequests } from "./part-worker.ts"; answerPartRequests();',
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  platform: "node",
  format: "esm",
  conditions: ["@nqpf/source"],
  outfile,
  logLevel: "error",
});
const entry = pathToFileURL(outfile);
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = {
  base: "seed-2024",
  seed: 7,
  n: 900,
  detail: 0.05,
  variants: ["splice", "buckets"],
};

it("gives the same bytes in this thread, in one worker and in three", async () => {
  const here = JSON.stringify(await runScenario(scenario));
  const one = await runScenario(scenario, { workers: { entry, count: 1 } });
  const three = await runScenario(scenario, { workers: { entry, count: 3 } });
  expect(JSON.stringify(one)).toBe(here);
  expect(JSON.stringify(three)).toBe(here);
}, 60_000);

it("stops its workers when it is told to", async () => {
  const stop = new AbortController();
  const stopped = runScenario(
    { ...scenario, n: 20_000 },
    {
      signal: stop.signal,
      workers: { entry, count: 2 },
      onProgress: () => stop.abort(new Error("enough")),
    },
  );
  await expect(stopped).rejects.toThrow("enough");
}, 60_000);

it("fails when a worker ends without an answer", async () => {
  const mute = join(folder, "mute.mjs");
  writeFileSync(mute, "process.exit(3);");
  const failed = runScenario(scenario, { workers: { entry: pathToFileURL(mute), count: 2 } });
  await expect(failed).rejects.toThrow("ended without an answer");
});
