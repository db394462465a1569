import { ScenarioComparison, Sensitivity } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";

import { outputsOf } from "../src/engine/outputs.ts";
import { prepareScenario } from "../src/prepare/prepare.ts";
import { runPart } from "../src/run/run-part.ts";
import { analyseSensitivity } from "../src/sensitivity/analyse.ts";
import { compareScenarios } from "../src/sensitivity/compare.ts";
import { splitVariance } from "../src/sensitivity/layers.ts";
import { fixed } from "./a-model.ts";

const settings = { base: "seed-2024", seed: 42, n: 200, detail: 0.2 };
const more = [{ op: "replace", path: "/instruments/guidance-funds/envelope", value: fixed(1500) }];

function ran(scenario: object) {
  const prepared = prepareScenario(scenario);
  return { prepared, part: runPart(prepared, 0, prepared.scenario.n) };
}

describe("two scenarios side by side", () => {
  const [plain, larger] = [ran(settings), ran({ ...settings, patch: more })];

  it("differ in nothing when they are the same", () => {
    const { differences } = compareScenarios(plain, plain, null);
    expect(differences.every(({ median, interval }) => median === 0 && interval[0] === 0)).toBe(
      true,
    );
    expect(differences[0]?.positive.words).toMatch(/^< /);
  });

  it("differ with far less noise than two runs on their own luck", () => {
    const comparison = compareScenarios(plain, larger, 1);
    expect(ScenarioComparison.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
    const value = comparison.differences.find(({ output }) => output === "additional-value");
    expect(value?.varianceRatio).toBeGreaterThan(4);
    expect(value?.positive.share).toBeGreaterThan(0.8);
    expect(comparison.valueOfKnowing?.perfect).toBeGreaterThanOrEqual(0);
    const first = comparison.valueOfKnowing?.priors[0];
    expect(first?.value).toBeLessThanOrEqual((comparison.valueOfKnowing?.perfect ?? 0) * 1.2 + 1);
  });

  it("are refused on different luck", () => {
    expect(() => compareScenarios(plain, ran({ ...settings, seed: 43 }), null)).toThrow("seed");
    expect(() => compareScenarios(plain, ran({ ...settings, n: 100 }), null)).toThrow("n:");
  });
});

describe("sensitivity", () => {
  const prepared = prepareScenario(settings);

  it("ranks, draws a tornado, and gives indices that lie near zero to one", () => {
    const found = analyseSensitivity(prepared, {
      output: "additional-value",
      points: 32,
      inputs: 3,
      runs: 200,
      luck: 2,
      detail: 0.1,
    });
    expect(Sensitivity.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    expect(found.sobol.indices).toHaveLength(3);
    for (const { total } of found.sobol.indices) expect(total).toBeGreaterThanOrEqual(0);
    expect(found.tornado[0]?.path).not.toBe(found.tornado.at(-1)?.path);
    expect(found.ranks.slice(0, 5).map(({ path }) => path)).toContain(
      "/instruments/guidance-funds/delivery",
    );
  });

  it.each([
    ["output", { output: "happiness" }],
    ["points", { output: "value", points: 100 }],
    ["inputs", { output: "value", inputs: 0 }],
  ])("refuses a wrong %s by name", (field, options) => {
    expect(() => analyseSensitivity(prepared, options)).toThrow(`${field}:`);
  });
});

describe("variance (M14)", () => {
  it("is what could be learnt and what is luck, together", () => {
    const scenario = prepareScenario({ ...settings, detail: 0.1 });
    const { epistemic, aleatory } = splitVariance(scenario, "hits-by-2035", "lognormal", 500, 6);
    const single = prepareScenario({ ...settings, detail: 0.1, n: 3000, variants: ["lognormal"] });
    const { outputs } = runPart(single, 0, 3000);
    const width = outputs.length / 3000;
    const column = outputsOf(single.model).findIndex(({ id }) => id === "hits-by-2035");
    const values = Array.from({ length: 3000 }, (_, run) => outputs[run * width + column] ?? 0);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const squares = values.map((value) => (value - mean) ** 2);
    const total = squares.reduce((a, b) => a + b, 0) / values.length;
    const error = Math.sqrt(
      squares.reduce((sum, value) => sum + (value - total) ** 2, 0) / values.length / 500,
    );
    expect(epistemic).toBeGreaterThan(0);
    expect(aleatory).toBeGreaterThan(0);
    expect(Math.abs(epistemic + aleatory - total)).toBeLessThan(3 * error);
  });
});
