import type { TrendPoint } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { rateExplained } from "./rate-explained.ts";

const point: TrendPoint = {
  period: "2024-03",
  state: "complete",
  mentions: 20,
  items: 5,
  itemsWithTerm: 2,
  characters: 100_000,
  rate: 20,
};

it("names the two counts that the rate is made of, by the unit of the series", () => {
  const series = { id: "news", caveats: [] };
  const words = (unit: string) => rateExplained({ ...series, unit }, point).included[0]?.why;
  expect(words("mentions per 100,000 characters")).toBe("20 mentions in 100000 characters");
  expect(words("percent of texts with the term")).toBe("2 of 5 texts use the term");
});

it("warns of a period that is not fully counted, beside what the series warns of", () => {
  const series = { id: "news", unit: "mentions", caveats: ["August is short."] };
  const { caveats } = rateExplained(series, { ...point, state: "incomplete" });
  expect(caveats).toEqual(["The period is not fully covered by the count.", "August is short."]);
});
