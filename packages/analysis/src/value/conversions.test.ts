import { aClaim, anAmount } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { conversionsOf } from "./conversions.ts";
import { valuationRules } from "./rules.ts";
import { aMeasureValuedBy, ratesOf2024 } from "./testing/a-measure.ts";

function amount(id: string, over: Omit<Parameters<typeof anAmount>[0], "id">) {
  return aClaim(`money/${id}`, anAmount({ ...over, id }));
}

const measure = aMeasureValuedBy("paid-money", [
  amount("of-2024", { on: "2024-06-15" }),
  amount("flow-of-2023", { on: "2024-03", basis: "flow", period: "2023" }),
  amount("every-year", { on: "2025-01", basis: "flow", period: "yearly" }),
  amount("before-the-series", { on: "2020" }),
  amount("in-dollars", { on: "2024", currency: "USD" }),
]);

const to = (unit: string) =>
  new Map(
    conversionsOf([measure], unit, ratesOf2024, valuationRules).map(({ currency, years }) => [
      currency,
      new Map(years.map((item) => [item.year, item])),
    ]),
  );

describe("conversions", () => {
  it("name every year that holds money: of the flow, else of the day on which it was set", () => {
    expect([...(to("USD").get("CNY")?.keys() ?? [])]).toEqual(["2020", "2023", "2024", "2025"]);
    expect([...(to("USD").get("USD")?.keys() ?? [])]).toEqual(["2024"]);
  });

  it("take yuan to dollars by the year's own average, and name its source", () => {
    const of2024 = to("USD").get("CNY")?.get("2024");
    expect(of2024?.factor).toMatchObject({
      value: 1 / 7.1957,
      unit: "USD per CNY",
      formula: "F14",
    });
    expect(of2024?.rates).toEqual([
      {
        series: "cny-per-usd-average",
        unit: "CNY per USD",
        value: 7.1957,
        of: "2024",
        sources: ["a-source"],
      },
    ]);
  });

  it("take the latest earlier year where the year is missing, and say so", () => {
    const of2025 = to("USD").get("CNY")?.get("2025");
    expect(of2025?.rates).toMatchObject([{ of: "2024" }]);
    expect(of2025?.factor.caveats.join()).toContain("no value of 2025 is held");
  });

  it("have no factor before a series begins, and say why", () => {
    const of2020 = to("USD").get("CNY")?.get("2020");
    expect(of2020).toMatchObject({ factor: { value: null }, rates: [] });
    expect(of2020?.factor.caveats).toEqual(["the series cny-per-usd-average begins after 2020"]);
  });

  it("take yuan to euros by way of the dollar", () => {
    const of2023 = to("EUR").get("CNY")?.get("2023");
    expect(of2023?.factor.value).toBeCloseTo(0.9245 / 7.0809, 12);
    expect(of2023?.rates.map(({ series }) => series)).toEqual([
      "cny-per-usd-average",
      "eur-per-usd-average",
    ]);
  });

  it("give yuan as percent of the output of the year", () => {
    const of2023 = to("GDP").get("CNY")?.get("2023");
    expect(of2023?.factor).toMatchObject({ value: 100 / 129.4e12, unit: "percent of GDP per CNY" });
  });

  it("take dollars to yuan by the same rate turned round, and to percent of output", () => {
    expect(to("CNY").get("USD")?.get("2024")?.factor.value).toBeCloseTo(7.1957, 10);
    const share = to("GDP").get("USD")?.get("2024");
    expect(share?.factor.value).toBeCloseTo((100 * 7.1957) / 134.91e12, 20);
    expect(share?.rates).toHaveLength(2);
  });

  it("leave a currency as it is in its own unit", () => {
    expect(to("USD").get("USD")?.get("2024")).toMatchObject({
      factor: { value: 1, formula: null },
      rates: [],
    });
  });
});
