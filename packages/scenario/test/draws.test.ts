import type { Prior } from "@nqpf/domain/scenario";
import { describe, expect, it } from "vitest";

import { rankCorrelation } from "../src/numeric/correlation.ts";
import { seedModel } from "./a-model.ts";
import { beliefsOf, drawBeliefs } from "../src/draws/beliefs.ts";
import { quantileOf } from "../src/draws/prior-quantile.ts";
import { createStreams, purposes, uniformAt } from "../src/draws/streams.ts";

const standing = { kind: "assumption", from: "a test" } as const;

describe("a prior's quantiles", () => {
  it.each([
    [{ shape: "uniform", low: 2, high: 4, ...standing }, 0.25, 2.5],
    [{ shape: "log-uniform", low: 1, high: 100, ...standing }, 0.5, 10],
    [{ shape: "triangular", low: 0, mode: 1, high: 2, ...standing }, 0.5, 1],
    [{ shape: "triangular", low: 0, mode: 1, high: 4, ...standing }, 0.25, 1],
    [{ shape: "lognormal", p5: 0.5, p95: 2, ...standing }, 0.95, 2],
    [{ shape: "normal", p5: -1, p95: 3, ...standing }, 0.05, -1],
    [{ shape: "beta", alpha: 2, beta: 2, low: 0.05, high: 0.95, ...standing }, 0.5, 0.5],
    [{ shape: "empirical", values: [3, 1, 2], ...standing }, 0.99, 3],
  ] satisfies [Prior, number, number][])("%o at %f", (prior, u, expected) => {
    expect(quantileOf(prior)(u)).toBeCloseTo(expected, 6);
  });

  it("keep a lump at either end", () => {
    const rest = { shape: "uniform", low: 1, high: 2, ...standing } as const;
    const low = quantileOf({ shape: "lump", at: 0, share: 0.2, rest, ...standing });
    const high = quantileOf({ shape: "lump", at: 3, share: 0.2, rest, ...standing });
    expect([low(0.19), low(0.2), low(0.6)]).toEqual([0, 1, 1.5]);
    expect([high(0.4), high(0.81)]).toEqual([1.5, 3]);
  });

  it("deliver of the guidance funds what all of them together delivered", () => {
    const [delivery] = Object.entries(seedModel().instruments).flatMap(([id, instrument]) =>
      id === "guidance-funds" ? [instrument.delivery] : [],
    );
    const quantile = delivery ? quantileOf(delivery) : () => 0;
    let sum = 0;
    for (let step = 0; step < 10_000; step += 1) sum += quantile((step + 0.5) / 10_000) / 10_000;
    expect(sum).toBeCloseTo(0.433, 2);
  });
});

describe("beliefs", () => {
  const runs = 3000;
  const streams = createStreams(1);
  const columns = (model = seedModel()) => {
    const beliefs = beliefsOf(model);
    const rows = Array.from({ length: runs }, (_, run) => {
      const into = new Float64Array(beliefs.list.length);
      drawBeliefs(beliefs, streams, run, into);
      return into;
    });
    return (path: string) => {
      const place = beliefs.placeOf.get(path);
      if (place === undefined) throw new Error(`no belief at ${path}`);
      return Float64Array.from(rows, (row) => row[place] ?? 0);
    };
  };

  it("move together in rank as they are told to, and not at all with the switch off", () => {
    const [loss, tail] = ["/priors/lossMass", "/priors/tailIndex"];
    const on = columns();
    expect(rankCorrelation(on(loss), on(tail))).toBeCloseTo(-0.3, 1);
    const off = columns({
      ...seedModel(),
      switches: { ...seedModel().switches, correlated: false },
    });
    expect(Math.abs(rankCorrelation(off(loss), off(tail)))).toBeLessThan(0.06);
  });

  it("are not reshuffled by another instrument", () => {
    const { "open-money": _, ...instruments } = seedModel().instruments;
    const [whole, less] = [columns(), columns({ ...seedModel(), instruments })];
    for (const path of [
      "/priors/lossMass",
      "/instruments/guidance-funds/additional",
      "/sectors/hydrogen/gestation",
    ])
      expect(less(path)).toEqual(whole(path));
  });
});

it("a draw for one purpose is none for another", () => {
  const streams = createStreams(3);
  const draws = Object.values(purposes).map((purpose) => uniformAt(streams, 7, purpose, 0));
  expect(new Set(draws).size).toBe(draws.length);
  expect(uniformAt(createStreams(2 ** 40 + 3), 7, 1, 0)).not.toBe(uniformAt(streams, 7, 1, 0));
});
