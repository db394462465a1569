import { foldMeasure, type Claim } from "@nqpf/domain";
import { aClaim, aMeasureId, aMeasureOf, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { passes } from "./filter.ts";
import { inOrder } from "./order.ts";
import { summarise } from "./summary.ts";

function measureOf(...claims: Claim[]) {
  const measure = foldMeasure(aMeasureId, aMeasureOf(...claims), anInstant());
  if (!measure) throw new Error("no measure");
  return measure;
}

const effectiveIn = (date: string) => measureOf(aClaim("effective", date));

it("narrows by the announcement where no other date is named", () => {
  const measure = effectiveIn("2025-01-01");
  expect(passes(measure, { from: "2024-04", until: "2024-04" })).toBe(true);
  expect(passes(measure, { from: "2024-05" })).toBe(false);
});

it("narrows by the date of effect, and leaves out what has none", () => {
  expect(passes(effectiveIn("2025-01-01"), { dates: "effective", from: "2025" })).toBe(true);
  expect(passes(effectiveIn("2025-01-01"), { dates: "effective", until: "2024" })).toBe(false);
  expect(passes(measureOf(), { dates: "effective", from: "1990" })).toBe(false);
});

it("takes a rough date in where any of its days is inside", () => {
  const roughly = effectiveIn("2025");
  expect(passes(roughly, { dates: "effective", from: "2025-12-31" })).toBe(true);
  expect(passes(roughly, { dates: "effective", until: "2025-01-01" })).toBe(true);
  expect(passes(roughly, { dates: "effective", from: "2026-01-01" })).toBe(false);
});

it("tells the first publication from the day of the record", () => {
  const early = aClaim("region", "national", { statedOn: "2023-09-12", recordedAt: "2026-03-01" });
  const measure = measureOf(early);
  expect(measure).toMatchObject({ stated: "2023-09-12", recorded: "2026-01-01" });
  expect(passes(measure, { dates: "stated", until: "2023" })).toBe(true);
  expect(passes(measure, { dates: "recorded", until: "2023" })).toBe(false);
});

function summary(id: string, effective: string | null) {
  const measure = effective === null ? measureOf() : effectiveIn(effective);
  return { ...summarise(measure, () => false), id: id as never };
}

it("orders time by the date named, the undated last", () => {
  const three = [summary("a", null), summary("b", "2024-06"), summary("c", "2025-01-01")];
  expect(inOrder(three, "newest", "effective").map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect(inOrder(three, "oldest", "effective").map(({ id }) => id)).toEqual(["b", "c", "a"]);
});
