import { OutcomeFamily } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";

import { compile } from "../src/engine/compile.ts";
import { createScratch } from "../src/engine/scratch.ts";
import { accounts, Ledger } from "../src/engine/ledger.ts";
import { fund, startProjects } from "../src/engine/funding.ts";
import { realiseValues } from "../src/engine/values.ts";
import { drawCommonLuck } from "../src/engine/luck.ts";
import { runProjects } from "../src/engine/projects.ts";
import { shareMarkets } from "../src/engine/rivals.ts";
import { settle } from "../src/engine/settle.ts";
import { surround } from "../src/engine/surroundings.ts";
import { drawBeliefs } from "../src/draws/beliefs.ts";
import { sha256Hex } from "../src/numeric/sha256.ts";
import { prepareScenario } from "../src/prepare/prepare.ts";
import { rowsOf, runPart } from "../src/run/run-part.ts";
import { summarise } from "../src/run/summarise.ts";
import { modelVersion } from "../src/version.ts";
import { aModel, coveredLoans, fixed, funds, loans, paid, seedModel } from "./a-model.ts";
import { runModel } from "./run-model.ts";

const lucky = {
  marketCorrelation: 0.1,
  sectorCorrelation: 0.05,
  regionCorrelation: 0.02,
  deliveryNoise: 0.2,
};

describe("the same seed (M1)", () => {
  const prepared = prepareScenario({
    base: "seed-2024",
    seed: 42,
    n: 40,
    variants: ["splice", "lognormal"],
    detail: 0.2,
  });
  const whole = runPart(prepared, 0, rowsOf(prepared));

  it("gives the same bytes in one part or in many, whatever their order", () => {
    const parts = [runPart(prepared, 33, 80), runPart(prepared, 0, 7), runPart(prepared, 7, 33)];
    expect(JSON.stringify(summarise(prepared, parts))).toBe(
      JSON.stringify(summarise(prepared, [whole])),
    );
    const joined = [parts[1], parts[2], parts[0]].flatMap((part) => [...(part?.outputs ?? [])]);
    expect(
      Buffer.from(Float64Array.from(joined).buffer).equals(Buffer.from(whole.outputs.buffer)),
    ).toBe(true);
  });

  it("gives the same bytes on every machine and in every version of Node and of browsers", () => {
    const every = prepareScenario({
      base: "seed-2024",
      seed: 42,
      n: 64,
      detail: 0.1,
      variants: OutcomeFamily.options,
    });
    const run = JSON.stringify(summarise(every, [runPart(every, 0, rowsOf(every))]));
    // Whoever changes these bytes on purpose raises the model's version.
    expect([modelVersion, sha256Hex(run)]).toEqual([
      "1.1.0",
      "e61be9f552fbbb2f69a9080c0cd1f690dfec5067b48572c8ede61276122c92e9",
    ]);
  });

  it("and another seed gives other bytes", () => {
    const other = prepareScenario({ ...prepared.scenario, seed: 43 });
    expect(other.id).not.toBe(prepared.id);
    expect(runPart(other, 0, 5).outputs).not.toEqual(runPart(prepared, 0, 5).outputs);
  });

  it("needs every part once", () => {
    expect(() => summarise(prepared, [runPart(prepared, 0, 7)])).toThrow("missing");
  });
});

describe("the ledger (M2)", () => {
  it("sums to zero, exactly, after every kind of instrument", () => {
    const model = aModel(
      {
        loans: loans(),
        funds: funds(),
        grants: paid(40, { relabelled: fixed(0.1) }),
        land: paid(77.7, { kind: "cheap-land" }),
        tax: paid(33.3, { kind: "forgone-tax" }),
        covered: coveredLoans(),
        subsidy: {
          kind: "subsidised-interest",
          label: "Subsidy",
          measures: [],
          envelope: fixed(20),
          delivery: fixed(1),
          from: "2024-Q3",
          quarters: 4,
          drawdown: "linear",
          announcedOnly: false,
          onto: ["loans"],
          points: 0.015,
          years: 2,
        },
      },
      lucky,
    );
    const plan = compile(model, { seed: 5, family: "splice", detail: 1 });
    const scratch = createScratch(plan);
    for (let run = 0; run < 20; run += 1) {
      drawBeliefs(plan.beliefs, plan.streams, run, scratch.beliefs);
      fund(plan, scratch, run);
      startProjects(plan, scratch);
      surround(plan, scratch);
      runProjects(plan, scratch, run, drawCommonLuck(plan, scratch, run));
      shareMarkets(plan, scratch, run);
      realiseValues(plan, scratch);
      const ledger = settle(plan, scratch);
      expect(ledger.sum()).toBe(0);
      expect(ledger.balance("suppliers")).toBeGreaterThan(0);
      expect(ledger.balance("customers")).toBeLessThan(0);
      expect(ledger.balance("funds")).toBeGreaterThanOrEqual(0);
      expect(accounts.every((account) => Number.isInteger(ledger.balance(account)))).toBe(true);
    }
  });

  it("gives one account what it takes from another", () => {
    const ledger = new Ledger(new Float64Array(accounts.length));
    ledger.post("budget", "firms", 10.4);
    expect([ledger.balance("budget"), ledger.balance("firms")]).toEqual([-10, 10]);
  });
});

const raise = (envelope: number) => {
  const model = seedModel();
  const facility = model.instruments["relending-facility"];
  if (!facility) throw new Error("no facility");
  const instruments = {
    ...model.instruments,
    "relending-facility": { ...facility, envelope: fixed(envelope) },
  };
  return runModel({ ...model, instruments }, { n: 150, detail: 0.4 })("additional-value");
};

const spread = (values: readonly number[]) => {
  const middle = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
};

describe("luck that is common to scenarios", () => {
  const alone = aModel({ funds: funds() }, lucky);
  const together = aModel({ loans: loans(), funds: funds() }, lucky);
  const other = aModel({ loans: loans() }, lucky);

  it("stays with an instrument whatever stands beside it (M11)", () => {
    const [a, b, both] = [alone, other, together].map((model) => runModel(model, { n: 30 }));
    for (const id of ["value", "hits-by-2035", "projects", "defaults"])
      both?.(id).forEach((value, run) =>
        expect(value).toBeCloseTo((a?.(id)[run] ?? 0) + (b?.(id)[run] ?? 0), 4),
      );
    expect(both?.("top-five")).toEqual(a?.("top-five"));
  });

  const hits = (over: object, priors: object = {}) =>
    runModel(aModel({ funds: funds(over) }, { ...lucky, ...priors }), { n: 60 })("hits-by-2035");
  const lending = (over: object, priors: object, id: string, model: object = {}) =>
    runModel(aModel({ loans: loans(over) }, { ...lucky, ...priors }, model), { n: 60 })(id);

  it.each([
    ["hits with delivery", hits({ delivery: fixed(0.3) }), hits({ delivery: fixed(0.9) })],
    ["hits with additionality", hits({ additional: fixed(0.2) }), hits({ additional: fixed(0.7) })],
    [
      "the grant equivalent with pass-through",
      lending({}, { passThrough: 0.2 }, "grant-equivalent-to-firms"),
      lending({}, { passThrough: 0.6 }, "grant-equivalent-to-firms"),
    ],
    [
      "the grant equivalent with the benchmark",
      lending({}, {}, "grant-equivalent-to-firms"),
      lending({}, {}, "grant-equivalent-to-firms", {
        rates: {
          prime: [{ from: "2024-Q2", rate: 0.0345 }],
          funding: [{ from: "2024-Q2", rate: 0.03 }],
          repo: [{ from: "2024-Q2", rate: 0.018 }],
        },
      }),
    ],
    [
      "credit loss with the default rate",
      lending({}, { defaultRate: 0.01 }, "credit-loss"),
      lending({}, { defaultRate: 0.04 }, "credit-loss"),
    ],
  ])("never lowers %s (M9)", (_, low, high) => {
    low.forEach((value, run) => expect(high[run]).toBeGreaterThanOrEqual(value));
    expect(high.reduce((a, b) => a + b, 0)).toBeGreaterThan(low.reduce((a, b) => a + b, 0));
  });

  it("cuts the variance of a difference many times", () => {
    const [low, high] = [raise(500), raise(800)];
    const paired = spread(high.map((value, run) => value - (low[run] ?? 0)));
    expect((spread(low) + spread(high)) / paired).toBeGreaterThan(8);
  });
});
