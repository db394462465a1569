import { ScenarioComparison, ScenarioRun, Sensitivity } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";

import { nqpf } from "../../testing/a-cli.ts";

const quick = ["--n", "60", "--detail", "0.05"];
const file = async () =>
  new TextEncoder().encode("base: seed-2024\nseed: 5\nn: 40\ndetail: 0.05\n");

describe("nqpf scenario", () => {
  it("runs a preset and shows spread, error, targets and assumptions", async () => {
    const { stdout, stderr, exitCode } = await nqpf([
      "scenario",
      "run",
      "april-2024",
      "--family",
      "splice",
      ...quick,
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Scenario scn-[0-9a-f]{20} on seed-2024-catalogue/);
    expect(stdout).toContain("Projects that return ten times their money by 2027");
    expect(stdout).toContain("world centre of future technology by 2027: not scored");
    expect(stdout).toContain("Assumed by us");
    expect(stdout).not.toMatch(/: 0 %/);
    expect(stderr).toContain("no forecast");
  });

  it("looks at a preset quickly, unless it is told to run it as it is written", async () => {
    const line = ["scenario", "run", "hard-rival", "--family", "splice", "--json"];
    const { stdout, stderr } = await nqpf(line);
    expect(ScenarioRun.parse(JSON.parse(stdout)).record.settings).toMatchObject({
      n: 500,
      detail: 0.4,
    });
    expect(stderr).toContain("--standard");
    const whole = await nqpf([...line, "--standard", ...quick]);
    expect(whole.stderr).not.toContain("quick look");
    expect(ScenarioRun.parse(JSON.parse(whole.stdout)).record.settings).toMatchObject({ n: 60 });
  });

  it("runs a file, as JSON", async () => {
    const { stdout } = await nqpf(["scenario", "run", "mine.yaml", "--json"], { bytesOf: file });
    expect(ScenarioRun.parse(JSON.parse(stdout)).record).toMatchObject({ seed: 5, n: 40 });
  });

  it("compares two on the same luck", async () => {
    const { stdout, exitCode } = await nqpf([
      "scenario",
      "compare",
      "april-2024",
      "hard-rival",
      ...quick,
      "--json",
    ]);
    expect(exitCode).toBe(0);
    expect(ScenarioComparison.parse(JSON.parse(stdout)).differences.length).toBeGreaterThan(20);
    const { stdout: page } = await nqpf([
      "scenario",
      "compare",
      "april-2024",
      "hard-rival",
      ...quick,
    ]);
    expect(page).toContain("median");
  });

  it("says what an output depends on", async () => {
    const line = [
      "scenario",
      "sensitivity",
      "april-2024",
      "--points",
      "8",
      "--inputs",
      "2",
      ...quick,
    ];
    const { stdout } = await nqpf([...line, "--json"]);
    expect(Sensitivity.parse(JSON.parse(stdout)).sobol.indices).toHaveLength(2);
    expect((await nqpf(line)).stdout).toContain("Tornado");
  });

  it("lists the presets", async () => {
    const { stdout } = await nqpf(["scenario", "presets"]);
    for (const id of ["april-2024", "january-2026", "sceptic", "booster"])
      expect(stdout).toContain(id);
  });

  it.each([
    ["n: ", ["run", "april-2024", "--n", "0"]],
    ["--n takes a number", ["run", "april-2024", "--n", "many"]],
    ["there is no preset mars", ["run", "mars"]],
    ["variants.0", ["run", "april-2024", "--family", "cauchy"]],
    ["output: ", ["sensitivity", "april-2024", "--output", "joy"]],
  ])("refuses as wrong usage, with the field named: %s", async (words, line) => {
    const { stderr, exitCode } = await nqpf(["scenario", ...line]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });
});
