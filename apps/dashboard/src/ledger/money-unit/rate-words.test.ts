import { describe, expect, it } from "vitest";

import { convertedText } from "./converted-text.ts";
import { rateWords } from "./rate-words.ts";

const dollar = {
  series: "a-rate",
  unit: "CNY per USD",
  value: 7.1957,
  of: "2024",
  sources: ["a-source" as never],
};
const output = { ...dollar, series: "an-output", unit: "CNY", value: 134.91e12 };

describe("the words of a conversion", () => {
  it("name the rate and its year", () => {
    expect(rateWords({ rates: [dollar], year: "2024" })).toBe(
      "at the 2024 average, USD 1 = CNY 7.1957",
    );
  });

  it("say that an earlier year stands in", () => {
    expect(rateWords({ rates: [dollar], year: "2026" })).toContain("(the latest held for 2026)");
  });

  it("name the output of which money is a part", () => {
    expect(rateWords({ rates: [output], year: "2024" })).toBe("China's GDP of 2024, CNY 134.91 tn");
  });
});

describe("a converted amount", () => {
  it("is money on a short scale, in whole units", () => {
    expect(convertedText(69_485_943_000.7, "USD")).toBe("USD 69.49 bn");
    expect(convertedText(1234.56, "USD")).toBe("USD 1,235");
  });

  it("is percent of output in three digits", () => {
    expect(convertedText(0.370_617, "percent of GDP")).toBe("0.371% of GDP");
    expect(convertedText(0.000_037_06, "percent of GDP")).toBe("0.0000371% of GDP");
  });
});
