import type { ComparisonBasis, PositionVerdict, SectorPosition } from "@nqpf/domain/answers";
import { SectorId } from "@nqpf/domain";
import { expect, it } from "vitest";

import { byBasis, byVerdict, csvRows, groupsOf, weakestOf } from "./grouping.ts";

type Sector = [
  id: string,
  seed: boolean,
  verdict: PositionVerdict,
  figures: [ComparisonBasis, number][],
];

const sectors = (
  [
    ["robotics", false, "not-looked", []],
    [
      "hydrogen",
      true,
      "leads",
      [
        ["share", 56],
        ["share", 60],
      ],
    ],
    ["6g", false, "among-leaders", [["share", 42]]],
    [
      "computing-infrastructure",
      false,
      "among-leaders",
      [
        ["rank", 2],
        ["rank", 1],
      ],
    ],
    ["commercial-space", true, "trails", [["share", 15]]],
  ] satisfies Sector[]
).map(([id, seed, verdict, figures]): SectorPosition => ({
  sector: SectorId.parse(id),
  label: { en: id, zh: null },
  seed,
  verdict,
  comparisons: figures.map(([basis, value]) => ({
    basis,
    metric: "a metric",
    period: "2024",
    verdict: "leads",
    figure: {
      value,
      range: null,
      unit: "percent of the world",
      counts: "a figure",
      formula: null,
      included: [],
      excluded: [],
      assumptions: [],
      caveats: [],
    },
    indicators: [`${id}-${value}`],
    sources: [],
  })),
  unused: [],
}));

it("puts the document's sectors first and names those never looked at apart", () => {
  const { seeds, others, notLooked } = groupsOf(sectors);
  expect(seeds.map(({ sector }) => sector)).toEqual(["hydrogen", "commercial-space"]);
  expect(others.map(({ sector }) => sector)).toEqual(["6g", "computing-infrastructure"]);
  expect(notLooked.map(({ sector }) => sector)).toEqual(["robotics"]);
});

it("never puts shares and ranks into one group", () => {
  const groups = byBasis(sectors);
  expect(groups.map(({ basis }) => basis)).toEqual(["share", "rank"]);
  for (const { basis, rows } of groups)
    for (const { comparisons } of rows)
      expect(new Set(comparisons.map((one) => one.basis))).toEqual(new Set([basis]));
});

it("takes the least share and the last place for the weakest", () => {
  const weakest = byBasis(sectors).map((group) => weakestOf(group)?.value);
  expect(weakest).toEqual([15, 2]);
});

it("counts the rows of the file as the file has them", () => {
  expect(csvRows({ sectors })).toBe(7);
});

it("lists every verdict, with nobody where nobody has it", () => {
  expect(byVerdict(sectors).map(({ verdict, sectors: own }) => [verdict, own.length])).toEqual([
    ["leads", 1],
    ["among-leaders", 2],
    ["trails", 1],
    ["no-comparison", 0],
    ["not-looked", 1],
  ]);
});
