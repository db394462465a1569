import { expect, it } from "vitest";

import { csvFile, outputsCsv } from "./run-csv.ts";

const output = {
  id: "return",
  label: 'Return: value over "cost", less one',
  unit: "ratio",
  n: 40,
  absent: 2,
  mean: null,
  error: null,
  trimmedMean: 1.5,
  tailIndex: 1.3,
  largest: null,
  quantiles: [{ p: 0.5, value: 2, interval: [1, 3] as [number, number] }],
  dots: [],
  halves: null,
  warnings: [],
  drivers: [],
};

it("has a row an output, quoted where it must be, and empty where nothing can be given", () => {
  const csv = outputsCsv([{ family: "splice", outputs: [output] }]);
  const [, row] = csv.split("\r\n");
  expect(row).toBe(
    'splice,return,"Return: value over ""cost"", less one",ratio,40,2,,,,2,1,3,,,,,,1.5,1.3',
  );
  expect(csvFile(csv).rows).toBe(1);
});
