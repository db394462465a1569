import { type Amount, InstrumentId, type Measure, MoneyRole, SectorId } from "@nqpf/domain";
import type { Matrix, MatrixBy, MatrixRows } from "@nqpf/domain/answers";
import { anAmount } from "@nqpf/domain/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { passes } from "../filter.ts";
import { aMatrix } from "./testing/a-matrix.ts";
import { aMeasure, bank, ministry } from "./testing/a-measure.ts";

const regions = ["national", "anhui", "beijing"];
const role: MoneyRole = "ceiling";

const someAmounts = fc.array(
  fc.record({
    role: fc.constantFrom(...MoneyRole.options.slice(0, 3)),
    value: fc.integer({ min: 1, max: 1_000_000 }),
    currency: fc.constantFrom("CNY", "USD"),
    basis: fc.constantFrom("level" as const, "cumulative" as const),
    payer: fc.constantFrom(bank, ministry, null),
    counts: fc.boolean(),
  }),
  { maxLength: 3 },
);

const someMeasures = fc
  .array(
    fc.record({
      instrument: fc.constantFrom(...InstrumentId.options),
      also: fc.subarray([...InstrumentId.options], { maxLength: 2 }),
      sectors: fc.subarray([...SectorId.options], { minLength: 1, maxLength: 3 }),
      region: fc.constantFrom(...regions),
      actor: fc.constantFrom(bank, ministry),
      rungs: fc.subarray(["signalled", "announced", "funded", "lapsed"]),
      amounts: someAmounts,
    }),
    { maxLength: 12 },
  )
  .map((records) =>
    records.map(({ amounts, ...made }, at) =>
      aMeasure(`m-${at}`, {
        ...made,
        money: amounts.map((amount, line) => anAmount({ id: `m-${at}-${line}`, ...amount })),
      }),
    ),
  );

const someShape = fc.constantFrom<[MatrixRows, MatrixBy]>(
  ...(["instrument", "actor", "region"] as const).flatMap((rows) =>
    (["count", "rung", "money"] as const).map((by): [MatrixRows, MatrixBy] => [rows, by]),
  ),
);

function drawn(accepted: Measure[], [rows, by]: [MatrixRows, MatrixBy]): Matrix {
  return aMatrix({ accepted }, { rows, by, role: by === "money" ? role : null });
}

const cellsOf = (answer: Matrix) => [...answer.cells, ...answer.actorCells, ...answer.regionCells];
const rowsOf = (answer: Matrix) => [...answer.instruments, ...answer.actors, ...answer.regions];

describe("whatever the measures, a matrix", () => {
  it("holds no more under a filter than without it", () => {
    fc.assert(
      fc.property(someMeasures, someShape, fc.constantFrom(...regions), (all, shape, region) => {
        const whole = drawn(all, shape);
        const narrowed = drawn(
          all.filter((measure) => passes(measure, { region: [region] })),
          shape,
        );
        const before = new Map(rowsOf(whole).map((row) => [row.id, row.measures]));
        for (const row of rowsOf(narrowed))
          expect(row.measures).toBeLessThanOrEqual(before.get(row.id) ?? -1);
        expect(narrowed.measures).toBeLessThanOrEqual(whole.measures);
      }),
      { numRuns: 60 },
    );
  });

  it("has margins between the largest of their cells and the total", () => {
    fc.assert(
      fc.property(someMeasures, someShape, (all, shape) => {
        const answer = drawn(all, shape);
        for (const [at, column] of answer.sectors.entries()) {
          const cells = cellsOf(answer).filter((_, index) => index % answer.sectors.length === at);
          const largest = Math.max(0, ...cells.map(({ measures }) => measures.length));
          expect(column.measures).toBeGreaterThanOrEqual(largest);
          expect(column.measures).toBeLessThanOrEqual(answer.measures);
        }
        for (const row of rowsOf(answer)) expect(row.measures).toBeLessThanOrEqual(answer.measures);
      }),
      { numRuns: 60 },
    );
  });

  it("counts each measure of a cell at one rung", () => {
    fc.assert(
      fc.property(someMeasures, (all) => {
        for (const { measures, rungs } of cellsOf(drawn(all, ["instrument", "rung"]))) {
          const counted = rungs?.counts.reduce((sum, { measures: held }) => sum + held, 0) ?? 0;
          expect(counted + (rungs?.none ?? 0)).toBe(measures.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("adds only amounts alike in role, currency, basis, period and kind of payer, and none twice", () => {
    fc.assert(
      fc.property(
        someMeasures,
        fc.constantFrom("instrument" as const, "region" as const),
        (all, rows) => {
          const answer = drawn(all, [rows, "money"]);
          for (const { money } of [
            answer,
            ...rowsOf(answer),
            ...answer.sectors,
            ...cellsOf(answer),
          ])
            for (const total of money?.totals ?? []) {
              const amounts = total.amounts.map(({ amount }) => amount);
              expect(new Set(amounts.map(alike)).size).toBe(1);
              expect(new Set(amounts.map(({ id }) => id)).size).toBe(amounts.length);
              expect(amounts.every(({ counts }) => counts)).toBe(true);
              expect(amounts.reduce((sum, { value }) => sum + value, 0)).toBe(total.value);
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});

function alike({ role: of, currency, basis, period, payer }: Amount): string {
  return [of, currency, basis, period, payer].join("|");
}
