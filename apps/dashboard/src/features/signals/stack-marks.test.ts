import * as fc from "fast-check";
import { expect, it } from "vitest";

import { rowsOf, stackMarks } from "./stack-marks.ts";

it("keeps marks with room between them in one row, and stacks those without", () => {
  const marks = [0, 9, 20, 20].map((x) => ({ x }));
  expect(stackMarks(marks, 10).map(({ row }) => row)).toEqual([0, 1, 0, 1]);
});

it("lets no mark cover another of its row", () => {
  const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(places, (xs) => {
      const stacked = stackMarks(
        xs.map((x) => ({ x })),
        8,
      );
      expect(stacked).toHaveLength(xs.length);
      for (let row = 0; row < rowsOf(stacked); row += 1) {
        const inRow = stacked.filter((one) => one.row === row).map(({ mark }) => mark.x);
        for (const [place, x] of inRow.slice(1).entries())
          expect(x - (inRow[place] ?? 0)).toBeGreaterThanOrEqual(8);
      }
    }),
  );
});
