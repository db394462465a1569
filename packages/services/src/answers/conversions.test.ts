import { describe, expect, it } from "vitest";

import { openObservatory } from "../observatory.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });

describe("conversions of the curated record", () => {
  it("reach every year in which the ledger holds money that a rate reaches", () => {
    const { from, unit } = observatory.getConversions({ currency: "GDP" });
    expect(unit).toBe("percent of GDP");
    for (const { years } of from)
      for (const { year, factor, rates } of years)
        expect(factor.value === null || rates.length > 0, year).toBe(true);
  });

  it("agree with what the money answer makes of the same amount", () => {
    const { from } = observatory.getConversions({ currency: "USD" });
    const money = observatory.getMoney({
      measure: "pbc-sti-tech-transformation-relending" as never,
      currency: "USD",
    });
    const ceiling = money?.nominal.find(({ role }) => role === "ceiling");
    const factor = from
      .find(({ currency }) => currency === "CNY")
      ?.years.find(({ year }) => year === ceiling?.on.slice(0, 4))?.factor.value;
    expect(ceiling?.value.value).toBeCloseTo(1_200_000_000_000 * (factor ?? 0), 0);
  });

  it("have no factor where no rate had been published by the day, and refuse nothing", () => {
    const { from } = observatory.getConversions({
      currency: "USD",
      asOf: "2024-04-22",
      knownAt: "2024-04-22",
    });
    const factors = from.flatMap(({ years }) => years.map(({ factor }) => factor));
    expect(factors.length).toBeGreaterThan(0);
    expect(factors.map(({ value }) => value)).toEqual(factors.map(() => null));
    expect(factors[0]?.caveats.join()).toContain("cny-per-usd-average");
  });

  it("refuse a unit to which no rate leads", () => {
    expect(() => observatory.getConversions({ currency: "JPY" })).toThrow(
      /there is no rate for JPY/,
    );
  });
});
