import { ScenarioRefusal } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";

import {
  compare,
  listPresets,
  presetScenario,
  readScenarioFile,
  runScenario,
  scenarioBaselines,
  sensitivity,
  writeScenarioFile,
} from "./scenarios.ts";

const small = { base: "seed-2024", seed: 7, n: 600, detail: 0.05 };

const smaller = (scenario: object | null) => ({ ...scenario, n: 100, detail: 0.05 });

describe("scenarios", () => {
  it("run from a file as they run from a preset", async () => {
    const file = readScenarioFile(writeScenarioFile(small));
    expect(file).toEqual(small);
    const [a, b] = [await runScenario(file), await runScenario(small)];
    expect(a).toEqual(b);
    expect(a.variants[0]?.outputs.length).toBeGreaterThan(30);
  });

  it("say how far they are, and stop when they are told to", async () => {
    const seen: number[] = [];
    await runScenario(small, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([250, 500, 600]);
    const stop = new AbortController();
    const stopped = runScenario(small, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    await expect(stopped).rejects.toThrow("enough");
  });

  it("patch the written baselines and those filled from the curated record", async () => {
    const ids = scenarioBaselines().map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["seed-2024", "seed-2024-catalogue", "january-2026-catalogue"]),
    );
    const run = await runScenario({ ...small, base: "january-2026-catalogue", n: 20 });
    expect(run.record.dataRevision).toContain("revision");
    expect(run.assumptions.some((line) => line.includes("enter nothing"))).toBe(true);
  });

  it("are compared on the same luck", async () => {
    const april = presetScenario("april-2024");
    const sceptic = presetScenario("sceptic");
    const { differences } = await compare(smaller(april), smaller(sceptic), null);
    const value = differences.find(({ output }) => output === "additional-value");
    expect(value?.median).toBeLessThan(0);
  });

  it("refuse with the field named", async () => {
    await expect(runScenario({ ...small, n: 0 })).rejects.toThrow(ScenarioRefusal);
    expect(() => sensitivity(small, { output: "joy" })).toThrow("output:");
    expect(() => readScenarioFile("a: [")).toThrow();
  });

  it("come as presets, each with a base that is there", () => {
    const ids = new Set(scenarioBaselines().map(({ id }) => id));
    expect(listPresets().filter(({ scenario }) => !ids.has(scenario.base))).toEqual([]);
  });
});
