import { readFileSync } from "node:fs";
import { join } from "node:path";

import { loadCatalogue } from "@nqpf/catalogue";
import { ScenarioRun } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

import { presets } from "../src/data/baselines.ts";
import { prepareScenario } from "../src/prepare/prepare.ts";
import { rowsOf, runPart } from "../src/run/run-part.ts";
import { summarise } from "../src/run/summarise.ts";
import { filledBaselines } from "./filled-baselines.ts";

const Bound = z.strictObject({
  id: z.string(),
  output: z.string(),
  at: z.union([z.literal("every run"), z.number()]),
  low: z.number().optional(),
  high: z.number().optional(),
  presets: z.array(z.string()).optional(),
  why: z.string(),
});
const bounds = z
  .array(Bound)
  .parse(parse(readFileSync(join(import.meta.dirname, "../checks/bounds.yaml"), "utf8")));

const runs = 300;
const everyBaseline = filledBaselines();
const runOf = new Map(
  presets().map(({ id, scenario }) => {
    const prepared = prepareScenario(
      { ...scenario, n: runs, detail: 0.3, variants: ["splice"] },
      everyBaseline,
    );
    const part = runPart(prepared, 0, rowsOf(prepared));
    return [id, { prepared, part, run: summarise(prepared, [part]) }] as const;
  }),
);

describe.each([...runOf])("preset %s", (id, { part, run }) => {
  const outputs = run.variants[0]?.outputs ?? [];

  it("has the shape that the domain gives a run", () => {
    expect(ScenarioRun.parse(JSON.parse(JSON.stringify(run)))).toEqual(run);
  });

  it.each(bounds.filter(({ presets: only }) => only?.includes(id) ?? true))(
    "keeps to the bound $id",
    ({ output, at, low = -Infinity, high = Infinity }) => {
      const column = outputs.findIndex((one) => one.id === output);
      expect(column).toBeGreaterThanOrEqual(0);
      const values = Array.from(
        { length: runs },
        (_, row) => part.outputs[row * outputs.length + column] ?? 0,
      );
      const quantile = outputs[column]?.quantiles.find(({ p }) => p === at)?.value;
      const checked =
        at === "every run"
          ? values.filter((value) => !Number.isNaN(value))
          : [quantile ?? Number.NaN];
      for (const value of checked) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    },
  );

  it("says of every output how many runs it stands on and how sure it is", () => {
    for (const { n, absent, quantiles, mean, error, warnings } of outputs) {
      expect(n + absent).toBe(runs);
      expect(quantiles.length > 0 || n === 0).toBe(true);
      expect(mean === null ? warnings.length : (error ?? -1)).toBeGreaterThanOrEqual(0);
    }
    expect(run.assumptions.length).toBeGreaterThan(20);
    expect(run.record.seed).toBe(20_240_422);
  });

  it("tests statements that the catalogue has", () => {
    const known = new Set(loadCatalogue().statements.map((statement) => statement.id));
    const { tests } = presets().find((preset) => preset.id === id) ?? { tests: [] };
    expect(tests.filter((statement) => !known.has(statement))).toEqual([]);
  });
});

it.each([
  ["sceptic", 0.1],
  ["booster", 0.9],
] as const)("the %s's word holds for every instrument that finances projects", (id, word) => {
  const { instruments } = runOf.get(id)?.prepared.model ?? { instruments: {} };
  const additional = Object.values(instruments).flatMap((one) =>
    "additional" in one ? [one.additional] : [],
  );
  expect(additional.length).toBeGreaterThan(3);
  for (const prior of additional) expect(prior).toMatchObject({ shape: "fixed", value: word });
});

it("presets of a day take their instruments from the catalogue's view of it", () => {
  for (const [id, { prepared, run }] of runOf) {
    if (id === "entry-subsidies") continue;
    expect(run.record.dataRevision).toContain(`known at ${prepared.model.asOf}`);
    const named = Object.values(prepared.model.instruments).filter(
      ({ measures }) => measures.length > 0,
    );
    expect(named.length).toBeGreaterThan(2);
    for (const { envelope } of named)
      if (envelope.kind === "source") expect(envelope.from).toContain("catalogue: money/");
  }
});

describe("the priors", () => {
  it("allow a return of minus 80 percent where support pays for entry, as in shipbuilding", () => {
    const found = runOf.get("entry-subsidies");
    const column = found?.run.variants[0]?.outputs.findIndex(({ id }) => id === "return") ?? -1;
    const width = found?.run.variants[0]?.outputs.length ?? 1;
    const returns = Array.from(
      { length: runs },
      (_, row) => found?.part.outputs[row * width + column] ?? 0,
    );
    const below = returns.filter((value) => value <= -0.8).length / runs;
    expect(below).toBeGreaterThan(0.01);
    expect(below).toBeLessThan(0.9);
  });

  it("are open on the first statement of the starting document: few projects pay off, and how few is not known", () => {
    const april = presets().find(({ id }) => id === "april-2024");
    expect(april?.tests).toEqual(
      expect.arrayContaining(["seed-risk-innovation", "seed-funding-unspecified"]),
    );
  });
});

it("no target without a yardstick is ever scored", () => {
  const targets = [...runOf.values()].flatMap(({ run }) => run.variants[0]?.targets ?? []);
  const hub = targets.filter(({ id }) => id === "world-centre-2027");
  expect(hub.length).toBeGreaterThan(0);
  expect(hub.every(({ scorable, reached }) => !scorable && reached === null)).toBe(true);
  expect(targets.some(({ scorable }) => scorable)).toBe(true);
});
