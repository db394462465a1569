import { expect, it } from "vitest";

import { foldMeasure } from "./fold.ts";
import type { Term } from "./particulars.ts";
import { aClaim, aMeasureId, aMeasureOf, anInstant } from "./testing/index.ts";

const rate = (id: string, value: number, from: string, until: string | null = null): Term => ({
  id,
  kind: "central-bank-rate",
  value,
  unit: "percent",
  payer: null,
  recipient: null,
  from,
  until,
  note: null,
});
const claims = aMeasureOf(
  aClaim("terms/first", rate("first", 1.75, "2024-04-07")),
  aClaim("terms/second", rate("second", 1.5, "2025-05-07"), { statedOn: "2025-05-07" }),
);
const termsAt = (asOf: string, knownAt: string) =>
  foldMeasure(aMeasureId, claims, anInstant({ asOf, knownAt }))?.terms.map(({ value, state }) => [
    value.value,
    value.until,
    state,
  ]);

it("ends on the day before its successor begins", () => {
  expect(termsAt("2026-01-01", "2026-01-01")).toEqual([
    [1.75, "2025-05-06", "ended"],
    [1.5, null, "holds"],
  ]);
});

it("has no end for a reader who cannot know of the successor", () => {
  expect(termsAt("2024-04-22", "2024-04-22")).toEqual([[1.75, null, "holds"]]);
});

it("keeps an end of its own", () => {
  const own = aMeasureOf(aClaim("terms/own", rate("own", 1, "2024-01-01", "2024-06")));
  expect(foldMeasure(aMeasureId, own, anInstant({ asOf: "2024-06-10" }))?.terms[0]).toMatchObject({
    value: { until: "2024-06" },
    state: "unsure",
  });
});
