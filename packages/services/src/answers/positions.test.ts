import { expect, it } from "vitest";

import { openObservatory } from "../observatory.ts";

const { getPositions, csv } = openObservatory({ today: () => "2026-11-24" });

it("finds a rival in every sector that the starting document names and that can be compared", () => {
  const { sectors, alone } = getPositions({});
  const named = sectors.filter(({ seed }) => seed);
  expect(alone).toEqual([]);
  expect(Object.fromEntries(named.map(({ sector, verdict }) => [sector, verdict]))).toEqual({
    "advanced-manufacturing": "among-leaders",
    "artificial-intelligence": "no-comparison",
    "new-materials": "leads",
    hydrogen: "leads",
    "commercial-space": "trails",
    "healthcare-biotech": "among-leaders",
  });
});

it("knows no figure that a source gave later than the day", () => {
  const { sectors } = getPositions({ asOf: "2024-04-22", knownAt: "2024-04-22" });
  const periods = sectors.flatMap(({ comparisons }) => comparisons.map(({ period }) => period));
  expect(periods.every((period) => period < "2024-04")).toBe(true);
});

it("writes a row for each comparison and one for each sector without any", () => {
  const { sectors } = getPositions({});
  const rows = sectors.reduce((sum, one) => sum + Math.max(1, one.comparisons.length), 0);
  expect(csv.getPositions({})?.trimEnd().split("\r\n")).toHaveLength(rows + 1);
});
