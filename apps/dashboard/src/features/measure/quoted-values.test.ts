import { foldMeasure } from "@nqpf/domain";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { quotedValues } from "./quoted-values.ts";

const at = (start: number) => ({ document: "d", start, end: start + 4, exact: "text" });

it("lists values in the order of the text they are quoted from, and leaves out what is cited", () => {
  const amount = aClaim("money/a", anAmount({ id: "a" }));
  const region = aClaim("region", "national");
  const measure = foldMeasure(aMeasureId, aMeasureOf(amount, region), anInstant());
  if (!measure) throw new Error("no measure");
  const quotes = new Map([
    [amount.id as string, at(90)],
    [region.id as string, at(7)],
  ]);
  expect(quotedValues(measure, quotes).map(({ held }) => held.property)).toEqual([
    "region",
    "money/a",
  ]);
});
