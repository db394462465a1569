import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Benchmark, type ValuationRules, valuationRules } from "./rules.ts";
import {
  aFacility,
  aMeasureValuedBy,
  anAmountOf,
  anInput,
  ratesOf2024,
} from "./testing/a-measure.ts";
import { valueMoney } from "./value-money.ts";

const facility = aMeasureValuedBy("refinanced-loans", aFacility(), { asOf: "2024-04-22" });

const entriesUnder = (rules: ValuationRules) =>
  valueMoney(anInput(facility, { rules })).valuations.flatMap(({ perspective, reading, fan }) =>
    fan.entries.map((entry) => ({ key: `${perspective} ${reading} ${entry.benchmark}`, entry })),
  );

const added: Benchmark = {
  id: "another",
  label: "another",
  legs: ["funding", "market"],
  series: null,
  fixed: 0.05,
  riskAdjusted: false,
  holdsUntil: null,
  note: "made up",
};

describe("a fan", () => {
  it("gives each benchmark the value that it has without the others", () => {
    const whole = new Map(entriesUnder(valuationRules).map(({ key, entry }) => [key, entry.value]));
    fc.assert(
      fc.property(fc.subarray([...valuationRules.benchmarks], { minLength: 1 }), (benchmarks) => {
        const rules = { ...valuationRules, benchmarks };
        for (const { key, entry } of entriesUnder(rules))
          expect(entry.value).toEqual(whole.get(key));
      }),
      { numRuns: 50 },
    );
  });

  it("keeps every value when a benchmark is added", () => {
    const before = entriesUnder(valuationRules);
    const rules = { ...valuationRules, benchmarks: [...valuationRules.benchmarks, added] };
    const after = new Map(entriesUnder(rules).map(({ key, entry }) => [key, entry]));
    expect(after.size).toBeGreaterThan(before.length);
    for (const { key, entry } of before) expect(after.get(key)?.value).toEqual(entry.value);
  });

  it("stands in the order of its rates, and so of its values", () => {
    const { valuations } = valueMoney(anInput(facility));
    const purse = valuations.find(({ perspective }) => perspective === "purse");
    const rates = purse?.fan.entries.flatMap(({ rate }) => rate.value ?? []) ?? [];
    const values = purse?.fan.entries.flatMap(({ value }) => value.value ?? []) ?? [];
    expect(rates).toHaveLength(3);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(purse?.fan.entries.at(-1)?.value.value).toBeNull();
  });

  it("spans from the least to the greatest of what it holds", () => {
    for (const { fan } of valueMoney(anInput(facility)).valuations) {
      const ends = fan.entries.flatMap(({ value }) => value.range ?? value.value ?? []);
      expect(fan.span.range).toEqual([Math.min(...ends), Math.max(...ends)]);
    }
  });
});

describe("the amount", () => {
  it("moves every value and no share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (times) => {
        const claims = [
          ...aFacility().filter(({ property }) => property !== "money/ceiling"),
          anAmountOf(500 * times, { id: "ceiling" }),
        ];
        const larger = aMeasureValuedBy("refinanced-loans", claims, { asOf: "2024-04-22" });
        const [one] = valueMoney(anInput(facility)).valuations;
        const [other] = valueMoney(anInput(larger)).valuations;
        one?.fan.entries.forEach((entry, index) => {
          const grown = other?.fan.entries[index];
          expect(grown?.share.range).toEqual(entry.share.range);
          if (entry.value.range)
            expect(grown?.value.range?.[1]).toBeCloseTo(times * entry.value.range[1], -3);
        });
      }),
      { numRuns: 20 },
    );
  });
});

const ceilingIn = (unit: string, asOf = "2024-04-22") =>
  valueMoney(anInput(aMeasureValuedBy("refinanced-loans", aFacility(), { asOf }), { unit, asOf }))
    .nominal[0]?.value;

describe("another unit", () => {
  it.each([
    ["USD", 500e9 / 7.1957],
    ["EUR", (500e9 / 7.1957) * 0.9242],
    ["GDP", 0.371],
  ])("%s is reached by the rate of the amount's own year", (unit, value) => {
    const figure = ceilingIn(unit);
    expect(Math.abs((figure?.value ?? 0) / value - 1)).toBeLessThan(0.002);
    expect(figure?.included.at(-1)?.why).toContain("of 2024");
  });

  it("keeps the rates that it used among the rows, and every row in its own unit", () => {
    expect(ceilingIn("EUR")?.included.map(({ property, unit }) => [property, unit])).toEqual([
      ["money/ceiling", "CNY"],
      ["parameters/cny-per-usd-average/2024", "CNY per USD"],
      ["parameters/eur-per-usd-average/2024", "EUR per USD"],
    ]);
  });

  it("takes the latest earlier year for a grant equivalent of a later one, and says so", () => {
    const asOf = "2026-11-24";
    const measure = aMeasureValuedBy("refinanced-loans", aFacility(), { asOf });
    const [valuation] = valueMoney(anInput(measure, { asOf, unit: "GDP" })).valuations;
    const caveats = valuation?.fan.entries[0]?.value.caveats.join();
    expect(caveats).toContain("gdp-cny: no value of 2026 is held; that of 2024 stands in");
  });

  it("leaves shares as they are", () => {
    const [one] = valueMoney(anInput(facility)).valuations;
    const [other] = valueMoney(anInput(facility, { unit: "USD" })).valuations;
    expect(other?.fan.entries.map(({ share }) => share)).toEqual(
      one?.fan.entries.map(({ share }) => share),
    );
  });

  it("has no value before its series begins", () => {
    const parameters = ratesOf2024.filter(({ id }) => id !== "gdp-cny");
    const money = valueMoney(anInput(facility, { unit: "GDP", parameters }));
    expect(money.nominal[0]?.value).toMatchObject({ value: null, unit: "percent of GDP" });
    expect(money.nominal[0]?.value.caveats[0]).toContain("gdp-cny");
  });
});
