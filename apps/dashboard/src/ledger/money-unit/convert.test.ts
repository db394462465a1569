import type { Conversions } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { convert, convertTotal } from "./convert.ts";

function factor(value: number | null) {
  return {
    value,
    range: null,
    unit: "USD per CNY",
    counts: "what one comes to",
    formula: "F14",
    included: [],
    excluded: [],
    assumptions: [],
    caveats: [],
  };
}

// safe: the scope is not read here.
const toDollars = {
  currency: "USD",
  unit: "USD",
  from: [
    {
      currency: "CNY",
      years: [
        { year: "2020", factor: factor(null), rates: [] },
        { year: "2023", factor: factor(0.2), rates: [] },
        { year: "2024", factor: factor(0.1), rates: [] },
      ],
    },
  ],
} as unknown as Conversions;

const yuan = (value: number, on: string, period: string | null = null) => ({
  value,
  currency: "CNY",
  on,
  period,
});

describe("an amount in another unit", () => {
  it("goes by the rate of the year in which it was set", () => {
    expect(convert(yuan(500, "2024-06-15"), toDollars)).toMatchObject({ value: 50, year: "2024" });
  });

  it("goes by the rate of its period where it is a flow", () => {
    expect(convert(yuan(500, "2024-03", "2023"), toDollars)).toMatchObject({ value: 100 });
    expect(convert(yuan(500, "2024-03", "yearly"), toDollars)).toMatchObject({ value: 50 });
  });

  it("is not to be had without a rate of its year, nor of another currency", () => {
    expect(convert(yuan(500, "2020"), toDollars)).toBeNull();
    expect(convert({ ...yuan(500, "2024"), currency: "JPY" }, toDollars)).toBeNull();
  });

  it("is left as it is in its own currency", () => {
    expect(convert({ ...yuan(500, "2024"), currency: "USD" }, toDollars)).toBeNull();
  });
});

describe("a total in another unit", () => {
  it("converts each summand at its own year", () => {
    expect(convertTotal([yuan(500, "2024"), yuan(500, "2023")], toDollars)).toEqual({
      value: 150,
      unit: "USD",
      years: ["2023", "2024"],
    });
  });

  it("is not to be had where one summand has no rate", () => {
    expect(convertTotal([yuan(500, "2024"), yuan(500, "2020")], toDollars)).toBeNull();
  });
});
