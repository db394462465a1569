import { foldMeasure, InstrumentId, type Measure, MeasureId, SectorId } from "@nqpf/domain";
import { aClaim, anInstant } from "@nqpf/domain/testing";
import * as fc from "fast-check";
import { expect, it } from "vitest";

import { facetsOf } from "./facets.ts";
import { facetNames, type MeasureFilter, passes } from "./filter.ts";

const [ai = "", robots = ""] = SectorId.options;
const [loan = "", grant = ""] = InstrumentId.options;

function aMeasure(sectors: readonly string[], instrument: string, issuer = "pbc"): Measure {
  const claims = [
    aClaim("title", { en: "A measure", zh: null }),
    aClaim("instrument", instrument),
    aClaim("announced", "2024-04-07"),
    ...sectors.map((sector) => aClaim(`sectors/${sector}`, sector)),
    aClaim(`roles/issuer-${issuer}`, { role: "issuer", actor: issuer, class: null }),
  ];
  const measure = foldMeasure(MeasureId.parse("a-measure"), claims, anInstant());
  if (!measure) throw new Error("no measure");
  return measure;
}

const asked = (filter: object) => filter as MeasureFilter;
const countOf = (facet: readonly { value: string; measures: number }[], value: string) =>
  facet.find((entry) => entry.value === value)?.measures;

const four = [
  aMeasure([ai], loan),
  aMeasure([ai, robots], loan),
  aMeasure([robots], grant),
  aMeasure([], grant, "mof"),
];

it("counts each value under the other filters, not under its own", () => {
  const { sector, instrument } = facetsOf(four, asked({ sector: [ai], instrument: [loan] }));
  expect(countOf(sector, ai)).toBe(2);
  expect(countOf(sector, robots)).toBe(1);
  expect(countOf(instrument, loan)).toBe(2);
  expect(countOf(instrument, grant)).toBeUndefined();
});

it("keeps a chosen value that lets nothing through, with its zero", () => {
  const { instrument } = facetsOf(four, asked({ sector: [ai], instrument: [grant] }));
  expect(countOf(instrument, grant)).toBe(0);
});

it("offers the twenty actors that issue most, and those asked for", () => {
  const issuers = Array.from({ length: 25 }, (_, place) => `body-${place}`);
  const measures = issuers.flatMap((issuer, place) =>
    Array.from({ length: place + 1 }, () => aMeasure([ai], loan, issuer)),
  );
  const { actor } = facetsOf(measures, asked({ actor: ["body-0"] }));
  expect(actor).toHaveLength(21);
  expect(actor[0]).toEqual({ value: "body-24", measures: 25 });
  expect(countOf(actor, "body-0")).toBe(1);
  expect(countOf(actor, "body-1")).toBeUndefined();
});

function some<T>(values: readonly T[]) {
  return fc.option(fc.subarray([...values]), { nil: undefined });
}

it("promises what choosing the value brings", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.subarray([ai, robots]),
          fc.constantFrom(loan, grant),
          fc.constantFrom("a", "b"),
        ),
        { maxLength: 8 },
      ),
      fc.record({
        sector: some([ai, robots]),
        instrument: some([loan, grant]),
        actor: some(["a"]),
      }),
      (parts, filter) => {
        const measures = parts.map((part) => aMeasure(...part));
        const facets = facetsOf(measures, asked(filter));
        for (const name of facetNames)
          for (const { value, measures: count } of facets[name]) {
            const chosen = asked({ ...filter, [name]: [value] });
            expect(measures.filter((measure) => passes(measure, chosen))).toHaveLength(count);
          }
      },
    ),
    { numRuns: 60 },
  );
});
