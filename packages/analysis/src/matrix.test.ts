import {
  type Claim,
  type Coverage,
  foldMeasure,
  InstrumentId,
  MeasureId,
  type Measure,
  SectorId,
} from "@nqpf/domain";
import type { Scope } from "@nqpf/domain/answers";
import { aClaim, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { instrumentSectorMatrix } from "./matrix.ts";

const [grant, plan, rule] = InstrumentId.options as [InstrumentId, InstrumentId, InstrumentId];
const [first, second, third] = SectorId.options as [SectorId, SectorId, SectorId];

function aMeasure(
  name: string,
  instrument: InstrumentId,
  also: InstrumentId[],
  sectors: SectorId[],
): Measure {
  const measure = MeasureId.parse(name);
  const claims: Claim[] = [
    aClaim("title", { en: name, zh: null }),
    aClaim("instrument", instrument),
    aClaim("announced", "2024-04-07"),
    ...also.map((id) => aClaim(`also-instruments/${id}`, id)),
    ...sectors.map((id) => aClaim(`sectors/${id}`, id)),
  ].map((claim) => ({ ...claim, measure }));
  const folded = foldMeasure(measure, claims, anInstant());
  if (!folded) throw new Error("the measure does not fold");
  return folded;
}

const scope: Scope = {
  ...anInstant(),
  dataThrough: null,
  population: { held: 1, announced: 1, unsure: 0, known: 1 },
};
const wide = aMeasure("wide", grant, [plan], [first, second]);
const narrow = aMeasure("narrow", grant, [], [first]);
const draft = aMeasure("draft", rule, [], [first, third]);
const nothing: Coverage = {
  id: "nobody-found",
  instruments: [rule],
  sectors: [second],
  regions: [],
  from: "2024",
  until: "2026",
  searchedOn: "2026-11-01",
  where: "the ministry's pages",
  result: "none-found",
  note: null,
};
const matrix = instrumentSectorMatrix(
  { accepted: [wide, narrow], proposed: [draft], coverage: [nothing] },
  scope,
);
const cell = (instrument: InstrumentId, sector: SectorId) =>
  matrix.cells.find((item) => item.instrument === instrument && item.sector === sector);

describe("a matrix", () => {
  it("places a measure in every row and column that it names", () => {
    expect(cell(grant, first)?.measures).toEqual(["wide", "narrow"]);
    expect(cell(plan, second)?.measures).toEqual(["wide"]);
  });

  it("counts each measure once in a margin and once in all", () => {
    expect(matrix.instruments.find((row) => row.id === grant)?.measures).toBe(2);
    expect(matrix.sectors.find((column) => column.id === first)?.measures).toBe(2);
    expect(matrix.measures).toBe(2);
  });

  it("tells apart what was found, only proposed, searched for in vain, and never covered", () => {
    expect(cell(grant, second)?.state).toBe("value");
    expect(cell(rule, first)?.state).toBe("unreviewed");
    expect(cell(rule, second)).toMatchObject({ state: "none-found", coverage: ["nobody-found"] });
    expect(cell(plan, third)?.state).toBe("not-covered");
  });

  it("has a cell for every pair", () => {
    expect(matrix.cells).toHaveLength(InstrumentId.options.length * SectorId.options.length);
  });
});
