import { foldMeasure, type Measure } from "@nqpf/domain";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { weeksThatHold } from "./weeks-that-hold.ts";

function aMeasure(statedOn: string): Measure {
  const ceiling = anAmount({ id: "ceiling", on: "2024-05-15" });
  const claims = aMeasureOf(aClaim("money/ceiling", ceiling, { statedOn }));
  const measure = foldMeasure(aMeasureId, claims, anInstant());
  if (!measure) throw new Error("the measure does not fold");
  return measure;
}

const nothing = { measures: [], corrected: [], signals: [], published: [] };

it.each([
  ["2024-05-16", ["2024-W20"]],
  ["2024-06-15", ["2024-W24"]],
  ["2024-06", []],
])("puts what was stated on %s about 15 May in %j", (statedOn, weeks) => {
  const input = { ...nothing, measures: [aMeasure(statedOn)] };
  expect(weeksThatHold(input, "2026-11-24")).toEqual(weeks);
});

it("leaves out a week that is not over, and puts the latest first", () => {
  const published = ["2024-04-19", "2026-11-24", "2025-01-01", "2024"];
  const input = { ...nothing, published };
  expect(weeksThatHold(input, "2026-11-24")).toEqual(["2025-W01", "2024-W16"]);
  expect(weeksThatHold(input, "2026-11-29")[0]).toBe("2026-W48");
});
