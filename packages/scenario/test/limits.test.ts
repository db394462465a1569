import { describe, expect, it } from "vitest";

import { createStreams, uniformAt } from "../src/draws/streams.ts";
import { concentrationOf } from "../src/engine/concentration.ts";
import { shareWithRival } from "../src/engine/rivals.ts";
import { learningExponent } from "../src/engine/surroundings.ts";
import { lognormalFamily } from "../src/outcome/lognormal.ts";
import { paretoWin } from "../src/outcome/pareto.ts";
import { spliceMean } from "../src/outcome/splice.ts";
import { lognormalTopShare, paretoTopShare } from "../src/numeric/tail-shares.ts";
import { aModel, fixed, funds, loans, paid } from "./a-model.ts";
import { mean, quantile, runModel } from "./run-model.ts";

const quick = {
  sectors: { one: { stock: 1000, margin: 0, gestation: fixed(0), learning: fixed(0) } },
};
const oneSector = { sectors: { one: 1 } };

describe("with all luck off (M3)", () => {
  const model = aModel(
    {
      loans: loans(oneSector),
      funds: funds(oneSector),
      grants: paid(40, oneSector),
      open: paid(200, oneSector),
    },
    {},
    quick,
  );
  const of = runModel(model, { certain: true });

  it("what comes out is what went in", () => {
    expect(of("value")[0]).toBeCloseTo(500 / 0.6 + 430 + 40 + 200, 4);
    expect(of("additional-value")[0]).toBeCloseTo(1503.3333, 4);
  });

  it("loans lose principal times default times loss", () => {
    expect(of("credit-loss")[0]).toBeCloseTo(18.037255, 5);
  });

  it("every share of something is a number", () => {
    expect(of("in-flight")[0]).toBe(0);
    expect(of("top-one")[0]).toBeCloseTo(0.01, 3);
  });
});

describe("defaults", () => {
  const lending = loans({ ...oneSector, ticket: 1 });

  it("come at the cumulative rate in the long run (M4)", () => {
    const of = runModel(aModel({ loans: lending }, {}, quick), { n: 400 });
    const share = mean(of("defaults")) / mean(of("projects"));
    expect(share).toBeCloseTo(1 - 0.98 ** 2.44, 3);
  });

  it("spread as Vasicek says where one factor moves them all (M5)", () => {
    const of = runModel(aModel({ loans: lending }, { marketCorrelation: 0.18 }, quick), {
      n: 1500,
    });
    const projects = of("projects");
    const shares = of("defaults").map((count, run) => count / (projects[run] ?? 1));
    for (const [q, expected, tolerance] of [
      [0.5, 0.0331, 0.004],
      [0.95, 0.1431, 0.015],
      [0.99, 0.2275, 0.04],
    ] as const)
      expect(Math.abs(quantile(shares, q) - expected)).toBeLessThan(tolerance);
  });
});

describe("the mean multiple", () => {
  it("is that of the splice in closed form (M6)", () => {
    const of = runModel(aModel({ grants: paid(2000, oneSector) }, {}, quick), { n: 400 });
    const expected = spliceMean({ lossMass: 0.65, bodyMass: 0.25, tailIndex: 1.3, cap: 500 });
    expect(mean(of("value")) / 2000 / expected).toBeCloseTo(1, 1);
  });
});

const pareto = (index: number) => paretoWin(0, index, Infinity);

describe("shares of the top (M7)", () => {
  const streams = createStreams(11);
  const drawn = (family: (u: number, years: number) => number, run: number, count: number) =>
    Float64Array.from({ length: count }, (_, draw) => family(uniformAt(streams, draw, 1, run), 1));

  it("approach the closed forms in a large population", () => {
    const two = concentrationOf(drawn(pareto(2), 0, 400_000));
    expect(two?.topOne).toBeCloseTo(paretoTopShare(0.01, 2), 1);
    expect(two?.gini).toBeCloseTo(1 / 3, 1);
    const log = concentrationOf(drawn(lognormalFamily(0.5, 1.8, 1e12), 1, 400_000));
    expect(log?.topOne).toBeCloseTo(lognormalTopShare(0.01, 1.8), 1);
    expect(log?.topFive).toBeCloseTo(lognormalTopShare(0.05, 1.8), 1);
  });

  it("are biased downwards in a small one under a heavy tail", () => {
    const runs = Array.from({ length: 200 }, (_, run) => drawn(pareto(1.05), run, 1000));
    const shares = runs.map((values) => concentrationOf(values)?.topOne ?? 0);
    expect(mean(shares)).toBeGreaterThan(0.38);
    expect(mean(shares)).toBeLessThan(0.5);
    expect(paretoTopShare(0.01, 1.05)).toBeGreaterThan(0.8);
    const means = runs.map((values) => mean([...values]) / (1.05 / 0.05));
    expect(quantile(means, 0.5)).toBeLessThan(0.4);
  });
});

describe("rivals (M8)", () => {
  it("take nothing where none comes, and half where both are equal", () => {
    expect(shareWithRival(1, 1, 1.7)).toBe(0.5);
    const grants = paid(500, oneSector);
    const alone = runModel(aModel({ grants }, {}, quick))("value")[0] ?? 0;
    const contested = runModel(aModel({ grants }, { rivalHazard: 1e9 }, quick))("value")[0] ?? 0;
    expect(contested / alone).toBeCloseTo(0.5, 6);
  });
});

const cost = (model: ReturnType<typeof aModel>) => runModel(model)("public-cost")[0] ?? 0;

describe("money", () => {
  it("in ten times the amount and tickets changes no ratio (M10)", () => {
    const small = aModel(
      { loans: loans(), funds: funds() },
      { marketCorrelation: 0.1, deliveryNoise: 0.2 },
    );
    const large = aModel(
      {
        loans: loans({ envelope: fixed(5000), ticket: 5 }),
        funds: funds({ envelope: fixed(10_000), ticket: 5 }),
      },
      { marketCorrelation: 0.1, deliveryNoise: 0.2 },
    );
    const [a, b] = [runModel(small, { n: 5 }), runModel(large, { n: 5 })];
    for (const id of [
      "value-per-cost",
      "leverage-cost",
      "top-one",
      "gini",
      "in-flight",
      "hits-by-2035",
      "zombies",
    ])
      b(id).forEach((value, run) => expect(value).toBeCloseTo(a(id)[run] ?? Number.NaN, 5));
  });

  it("that is not there gives zeros and absent shares, never a fault (M13)", () => {
    const of = runModel(aModel({ loans: loans({ envelope: fixed(0) }), grants: paid(0) }), {
      n: 3,
    });
    for (const id of [
      "announced",
      "loans",
      "value",
      "projects",
      "hits-by-2035",
      "public-cost",
      "credit-loss",
    ])
      expect(of(id)).toEqual([0, 0, 0]);
    for (const id of [
      "value-per-cost",
      "top-one",
      "in-flight",
      "sector-concentration",
      "first-hit",
    ])
      expect(of(id).every(Number.isNaN)).toBe(true);
  });

  it("of two instruments costs what each costs (M12)", () => {
    const [first, second] = [loans(), funds()];
    expect(cost(aModel({ first, second }))).toBeCloseTo(
      cost(aModel({ first })) + cost(aModel({ second })),
      6,
    );
  });
});

it("cost falls to (1 − rate) at each doubling (T31)", () => {
  const b = learningExponent(0.2);
  expect(b).toBeCloseTo(0.3219, 4);
  expect(8 ** -b).toBeCloseTo(0.512, 10);
});
