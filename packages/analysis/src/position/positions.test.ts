import { Indicator, SectorId } from "@nqpf/domain";
import { Positions, type PositionVerdict, type Scope } from "@nqpf/domain/answers";
import { anInstant } from "@nqpf/domain/testing";
import { sectors } from "@nqpf/domain/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { positionsOf } from "./positions.ts";

const [sector, other] = SectorId.options as [SectorId, SectorId];
let serial = 0;

function anIndicator(over: Partial<Indicator> = {}): Indicator {
  serial += 1;
  return Indicator.parse({
    id: `indicator-${serial}`,
    sector,
    metric: "Share of world output",
    value: 60,
    unit: "percent",
    year: "2024",
    geography: "world",
    note: null,
    sources: ["a-source"],
    statedOn: "2025-01-01",
    recordedAt: "2026-11-01",
    ...over,
  });
}

function scopeOn(asOf: string): Scope {
  return {
    ...anInstant({ asOf }),
    dataThrough: null,
    population: { held: 0, announced: 0, unsure: 0, known: 0 },
  };
}

function inSector(indicators: readonly Indicator[], asOf = "2026-12-31") {
  const position = positionsOf(indicators, scopeOn(asOf)).sectors.find(
    (one) => one.sector === sector,
  );
  if (!position) throw new Error("every sector has a position");
  return position;
}

const output = { metric: "Output", unit: "units" };

describe("the verdict on a sector", () => {
  it.each<[string, Partial<Indicator>[], PositionVerdict]>([
    ["without figures is that nobody looked", [], "not-looked"],
    ["with figures of China alone compares nothing", [{ geography: "China" }], "no-comparison"],
    ["with half the world is that it leads", [{ value: 50 }], "leads"],
    ["with a quarter is that it is among the leaders", [{ value: 25 }], "among-leaders"],
    ["with less is that it trails", [{ value: 24.9, unit: "percent (about)" }], "trails"],
    [
      "with the first place is that it leads",
      [{ metric: "Rank", unit: "rank", value: 1 }],
      "leads",
    ],
    ["with the third place", [{ metric: "Rank", unit: "rank", value: 3 }], "among-leaders"],
    ["with the fourth place", [{ metric: "Rank", unit: "rank", value: 4 }], "trails"],
    ["with 66 of 74 fields", [{ metric: "Fields", unit: "of 74", value: 66 }], "leads"],
    [
      "is that of its weakest metric",
      [{ value: 80 }, { metric: "Share of firms", value: 30 }],
      "among-leaders",
    ],
    [
      "takes the latest figure of a metric",
      [{ value: 80, year: "2022" }, { value: 30 }],
      "among-leaders",
    ],
    [
      "pairs figures of one metric and unit",
      [
        { ...output, geography: "China", value: 30, unit: "units (more than)" },
        { ...output, value: 50, year: "2023" },
      ],
      "leads",
    ],
    [
      "does not pair figures far apart in time",
      [
        { ...output, geography: "China", value: 30 },
        { ...output, value: 50, year: "2019" },
      ],
      "no-comparison",
    ],
    [
      "does not pair figures in different units",
      [
        { ...output, geography: "China", value: 30 },
        { ...output, value: 50, unit: "tonnes" },
      ],
      "no-comparison",
    ],
    ["does not take a region for the country", [{ geography: "anhui" }], "no-comparison"],
    [
      "does not take growth for a share",
      [{ metric: "Growth of output", value: 60 }],
      "no-comparison",
    ],
  ])("%s", (_, indicators, verdict) => {
    expect(inSector(indicators.map(anIndicator)).verdict).toBe(verdict);
  });
});

it("leaves out what had not passed on the day, and says so", () => {
  const indicators = [anIndicator({ value: 30 }), anIndicator({ value: 90, year: "2030" })];
  expect(inSector(indicators)).toMatchObject({
    verdict: "among-leaders",
    unused: [{ why: expect.stringContaining("2030") }],
  });
  expect(inSector(indicators, "2023-06-30").verdict).toBe("not-looked");
});

it("takes the world's figure nearest in time, and says how far it is", () => {
  const [comparison] = inSector([
    anIndicator({ ...output, geography: "China", value: 20, year: "2024" }),
    anIndicator({ ...output, value: 100, year: "2022" }),
    anIndicator({ ...output, value: 40, year: "2025" }),
  ]).comparisons;
  expect(comparison?.figure).toMatchObject({ value: 50, unit: "percent of the world" });
  expect(comparison?.figure.caveats).toContain("The two figures are of 2024 and 2025.");
  expect(comparison?.figure.included.map(({ value }) => value)).toEqual([20, 40]);
});

it("shows earlier figures of a metric beside the one that counts", () => {
  const [comparison] = inSector([
    anIndicator({ value: 60, year: "2022" }),
    anIndicator({ value: 70, year: "2025" }),
  ]).comparisons;
  expect(comparison?.period).toBe("2025");
  expect(comparison?.figure.excluded.map(({ value }) => value)).toEqual([60]);
});

function aloneWith(...values: number[]): readonly SectorId[] {
  const indicators = values.map((value, at) =>
    anIndicator({ value, metric: `Share of world item ${at}` }),
  );
  return positionsOf(indicators, scopeOn("2026-12-31")).alone;
}

it("calls a sector without rivals only where others hold less than a tenth in every comparison", () => {
  expect(aloneWith(95, 91)).toEqual([sector]);
  expect(aloneWith(95, 80)).toEqual([]);
});

describe("whatever the indicators, the positions", () => {
  const someIndicators = fc.array(
    fc
      .record({
        sector: fc.constantFrom(sector, other),
        metric: fc.constantFrom("Share of world output", "Output", "Rank"),
        unit: fc.constantFrom("percent", "percent (about)", "rank", "units", "of 50"),
        value: fc.integer({ min: 1, max: 50 }),
        geography: fc.constantFrom("world", "China", "anhui"),
        year: fc.constantFrom("2022", "2024", "2025-06", "2031"),
      })
      .map(anIndicator),
    { maxLength: 12 },
  );

  it("give every sector one verdict and every indicator one place", () => {
    fc.assert(
      fc.property(someIndicators, (indicators) => {
        const answer = Positions.parse(positionsOf(indicators, scopeOn("2026-12-31")));
        expect(answer.sectors).toHaveLength(sectors.length);
        expect(answer.verdicts.flatMap((entry) => entry.sectors)).toHaveLength(sectors.length);
        const named = answer.sectors.flatMap(({ comparisons, unused }) => [
          ...unused.map(({ indicator }) => indicator),
          ...comparisons.flatMap(({ figure }) =>
            [...figure.included, ...figure.excluded].map(({ property }) => property),
          ),
        ]);
        expect(new Set(named)).toEqual(new Set(indicators.map(({ id }) => id)));
      }),
    );
  });
});
