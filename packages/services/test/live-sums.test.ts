import { MeasureId, MoneyRole } from "@nqpf/domain";
import type { Explained, MoneyTotal } from "@nqpf/domain/answers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { everyPage } from "./reference/exported-claims.ts";
import type { When } from "./reference/fold.ts";
import { observatory, seen, today, world } from "./reference/live.ts";
import { faultsOf, sumsOf } from "./reference/sums.ts";
import { explainedIn, totalsIn } from "./reference/totals-in.ts";

const { kindOf } = world;
const tn = 1_000_000_000_000;
const facility = MeasureId.parse("pbc-sti-tech-transformation-relending");
const page = { limit: 200 };

/** Sums by actor stand in the actors' own pages too, for every role. */
const byRole = MoneyRole.options.flatMap((role) =>
  (role === "ceiling"
    ? (["instrument", "region", "actor"] as const)
    : (["instrument", "region"] as const)
  ).map((rows) => ({ by: "money" as const, role, rows })),
);

/** Every answer of a view that adds money. */
function answersOf(when: When): unknown[] {
  const measures = observatory.listMeasures({ ...when, ...page }).data.map(({ id }) => id);
  return [
    ...byRole.map((question) => observatory.getMatrix({ ...when, ...question })),
    ...observatory.listSectors(page).data.map(({ id }) => observatory.getSector({ ...when, id })),
    ...observatory
      .listInstruments(page)
      .data.map(({ id }) => observatory.getInstrument({ ...when, id })),
    ...everyPage((cursor) => observatory.listActors({ ...page, cursor })).map(({ id }) =>
      observatory.getActor({ ...when, id }),
    ),
    ...measures.map((id) => observatory.getMeasure({ ...when, id })?.addition),
    observatory.listGaps({ ...when, ...page }).data,
  ];
}

function isQuota({ amount }: MoneyTotal["amounts"][number]): boolean {
  return /^ulstb-20\d\d$/.test(amount.id);
}

function inOrder(sums: readonly { value: number }[] = []): number[] {
  return sums.map(({ value }) => value).toSorted((a, b) => a - b);
}

/** One of each: most sums stand in several answers. */
function differing(totals: readonly MoneyTotal[]): MoneyTotal[] {
  return [...new Map(totals.map((total) => [JSON.stringify(total), total])).values()];
}

const views = [
  { asOf: "2024-04-22", knownAt: "2024-04-22", contracted: [], quotas: [] },
  { asOf: "2025-12-31", knownAt: today, contracted: [2.8], quotas: ["2024", "2025"] },
  { asOf: today, knownAt: today, contracted: [2.8], quotas: ["2024", "2025", "2026"] },
];

describe.each(views)("no sum of any answer as of $asOf, known by $knownAt", (view) => {
  const { asOf, knownAt } = view;
  const measures = seen({ asOf, knownAt });
  const totals = differing(totalsIn(answersOf({ asOf, knownAt })));

  it("holds what may not be added, or is not the sum of its amounts", () => {
    expect(totals.length).toBeGreaterThan(2);
    expect(totals.flatMap((total) => faultsOf(total, measures, asOf, kindOf))).toEqual([]);
  });

  it("holds the loan book of 105.6 tn, nor comes near it", () => {
    expect(totals.filter(({ value }) => value >= 100 * tn)).toEqual([]);
    expect(JSON.stringify(totals)).not.toContain("five-area-loans");
  });

  it("makes anything but 2.8 tn of what was contracted under the relending facility", () => {
    const contracted = totals.filter(
      ({ role, amounts }) =>
        role === "contracted" && amounts.some(({ measure }) => measure === facility),
    );
    expect(contracted.map(({ value }) => value / tn)).toEqual(view.contracted);
  });

  it("adds the quotas of two years of special treasury bonds: they are yearly flows", () => {
    const quotas = totals.filter(({ amounts }) => amounts.some(isQuota));
    for (const { basis, amounts } of quotas) {
      expect(basis).toBe("flow");
      expect(amounts.filter(isQuota)).toHaveLength(1);
    }
    expect(new Set(quotas.map(({ period }) => period))).toEqual(new Set(view.quotas));
  });
});

it("would be found: a sum of two roles, of a part beside its whole, or badly added", () => {
  const measures = seen({ asOf: today, knownAt: today });
  const { totals, excluded } = observatory.getMeasure({ id: facility })?.addition ?? {
    totals: [],
    excluded: [],
  };
  const [ceiling, other] = totals;
  const [inside] = excluded.filter(({ reason }) => reason === "inside-another");
  if (!ceiling || !other || !inside) throw new Error("the catalogue has no such amounts");
  const wrong = { ...ceiling, amounts: [...ceiling.amounts, ...other.amounts, inside] };
  const faults = faultsOf(wrong, measures, today, kindOf).join("; ");
  expect(faults).toMatch(/are of \d kinds/);
  expect(faults).toMatch(/lies inside/);
  expect(faults).toMatch(/is not \d+/);
});

it("sums of whatever measures a filter leaves are those of the rule, written a second time", () => {
  const byDay = new Map(
    ["2024-04-22", "2026-11-24"].map((day) => [day, seen({ asOf: day, knownAt: day })]),
  );
  const regions = observatory.getMatrix({ rows: "region" }).regions.map(({ id }) => id);
  const somewhere = fc.record({
    day: fc.constantFrom(...byDay.keys()),
    region: fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1, maxLength: 8 }),
    role: fc.constantFrom(...MoneyRole.options),
  });
  fc.assert(
    fc.property(somewhere, ({ day, region, role }) => {
      const { money } = observatory.getMatrix({
        asOf: day,
        knownAt: day,
        by: "money",
        role,
        region,
      });
      const own = (byDay.get(day) ?? []).filter((one) => region.includes(one.region ?? ""));
      const again = sumsOf(own, day, kindOf).filter(({ key }) => key.startsWith(`${role}|`));
      expect(inOrder(money?.totals)).toEqual(inOrder(again));
    }),
    { numRuns: 60, seed: 416 },
  );
});

/** The numbers of a day that count or add. */
function countedOn(day: string): Explained[] {
  const when = { asOf: day, knownAt: day };
  return explainedIn([
    observatory.getMatrix(when).explained,
    observatory.listGaps(when).absences,
    observatory
      .listMeasures({ ...when, ...page })
      .data.map(({ id }) => observatory.getMoney({ ...when, measure: id })?.nominal),
  ]);
}

function listed(question: Parameters<typeof observatory.listMeasures>[0]): number {
  return observatory.listMeasures({ ...question, limit: 1 }).total;
}

describe("a number with rows", () => {
  it.each(["2024-04-22", "2026-11-24"])("is the sum of those it includes, on %s", (day) => {
    const numbers = countedOn(day).filter(({ value }) => value !== null);
    expect(numbers.length).toBeGreaterThan(5);
    for (const { value, included, counts } of numbers) {
      const sum = included.reduce((total, row) => total + row.value, 0);
      expect([counts, sum]).toEqual([counts, value]);
    }
  });

  it("stands beside the number of the same rows elsewhere: a cell, a margin, a list", () => {
    const { instruments, sectors, cells, measures } = observatory.getMatrix({});
    expect(measures).toBe(listed({}));
    for (const { id, measures: margin } of instruments)
      expect([id, margin]).toEqual([id, listed({ instrument: [id] })]);
    for (const { id, measures: margin } of sectors)
      expect([id, margin]).toEqual([id, listed({ sector: [id] })]);
    for (const { instrument, sector, measures: ids } of cells.filter((_, at) => at % 7 === 0))
      expect(ids).toHaveLength(listed({ instrument: [instrument], sector: [sector] }));
  });
});
