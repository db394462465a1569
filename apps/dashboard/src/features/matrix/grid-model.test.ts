import { type InstrumentId, MeasureId, type SectorId } from "@nqpf/domain";
import type { Matrix, MatrixCell } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { csvRows } from "./csv-rows.ts";
import { askOf, gridModel, measuresOf } from "./grid-model.ts";

const [first, second] = ["first", "second"] as unknown as [InstrumentId, InstrumentId];
const [left, right] = ["left", "right"] as unknown as [SectorId, SectorId];
const label = (en: string) => ({ en, zh: null });
const figures = { rungs: null, money: null };
const cell = (instrument: InstrumentId, sector: SectorId, count: number): MatrixCell => ({
  instrument,
  sector,
  state: count > 0 ? "value" : "not-covered",
  measures: Array.from({ length: count }, (_, at) => MeasureId.parse(`m-${at}`)),
  coverage: [],
  ...figures,
});
const matrix = {
  rows: "instrument",
  by: "count",
  measures: 3,
  ...figures,
  instruments: [first, second].map((id) => ({ id, label: label(id), measures: 2, ...figures })),
  actors: [],
  regions: [],
  sectors: [left, right].map((id) => ({ id, label: label(id), measures: 1, ...figures })),
  cells: [
    cell(first, left, 2),
    cell(first, right, 0),
    cell(second, left, 0),
    cell(second, right, 1),
  ],
  actorCells: [],
  regionCells: [],
} as unknown as Matrix;

it("puts every cell into the row that it names", () => {
  const { rows } = gridModel(matrix);
  expect(rows.map(({ id, cells }) => [id, cells.map(({ sector }) => sector)])).toEqual([
    [first, [left, right]],
    [second, [left, right]],
  ]);
  expect(rows.flatMap(({ id, cells }) => cells.map(({ row }) => row === id))).not.toContain(false);
  expect(rows[0]?.cells.map(({ measures, state }) => [measures, state])).toEqual([
    [2, "value"],
    [0, "not-covered"],
  ]);
});

it("leads from a cell to its measures, and from a margin to those of its row or column", () => {
  const { rows, sectors, total } = gridModel(matrix);
  const search = { region: ["national"] };
  const leads = (place: (typeof rows)[number]["margin"] | undefined) =>
    place && measuresOf(place, "instrument", search);
  expect(leads(rows[0]?.cells[1])).toMatchObject({
    instrument: [first],
    sector: [right],
    ...search,
  });
  expect(leads(rows[1]?.margin)).toMatchObject({ instrument: [second], ...search });
  expect(leads(rows[1]?.margin)).not.toHaveProperty("sector");
  expect(leads(sectors[0]?.margin)).toMatchObject({ sector: [left] });
  expect(Object.keys(leads(total) ?? {})).not.toContain("instrument");
});

it("asks for the explanation of money by its role, and of everything else by its measures", () => {
  const place = gridModel(matrix).rows[0]?.cells[0];
  if (!place) throw new Error("the first cell");
  expect(askOf(place, "instrument", { by: "money", role: "drawn" })).toMatchObject({
    metric: "money",
    role: "drawn",
    rows: "instrument",
    row: first,
    sector: [left],
  });
  const counted = askOf(place, "instrument", { by: "rung", role: "drawn" });
  expect(counted).toMatchObject({ metric: "measures", row: first });
  expect(counted).not.toHaveProperty("role");
});

it("counts the rows of the CSV: one for each cell, and one more for each further sum", () => {
  expect(csvRows(matrix)).toBe(4);
  const sums = { totals: [{}, {}, {}], excluded: [] };
  const [one, ...others] = matrix.cells;
  const cells = [{ ...one, money: sums }, ...others] as unknown as Matrix["cells"];
  expect(csvRows({ ...matrix, cells })).toBe(6);
});
