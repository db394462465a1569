import { MeasureId } from "@nqpf/domain";
import { expect, it } from "vitest";

import { byMeasure } from "./by-measure.ts";

const [a, b] = [MeasureId.parse("a-measure"), MeasureId.parse("b-measure")];
const change = (measure: MeasureId, on: string) => ({
  measure,
  title: { en: measure, zh: null },
  on,
});

it("puts the changes of a measure together where its latest stands", () => {
  const groups = byMeasure([
    change(b, "2024-06-01"),
    change(a, "2024-05-01"),
    change(b, "2024-04-01"),
  ]);
  expect(groups.map(({ measure, changes }) => [measure, changes.map(({ on }) => on)])).toEqual([
    [b, ["2024-06-01", "2024-04-01"]],
    [a, ["2024-05-01"]],
  ]);
});
