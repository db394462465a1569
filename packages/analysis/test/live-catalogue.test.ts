import { loadCatalogue } from "@nqpf/catalogue";
import { type Claim, fold, type Measure, MeasureId } from "@nqpf/domain";
import type { Conflict } from "@nqpf/domain/answers";
import { instrumentOf } from "@nqpf/domain/vocabulary";
import { describe, expect, it } from "vitest";

import { findConflicts, findGaps, gapEntries, newMoney } from "../src/index.ts";

const { claims, version } = loadCatalogue();
const today = "2026-11-24";
const bn = 1_000_000_000;

const measuresAt = (day: string, from: readonly Claim[] = claims) =>
  fold(from, { asOf: day, knownAt: day, revision: version, proposed: false }).measures;
const measures = measuresAt(today);

const slips = (found: readonly Conflict[]) =>
  found.filter(({ kind }) => kind === "unit-scale").map((c) => `${c.measure} ${c.property}`);
const byId = (found: readonly Measure[]) => new Map(found.map((measure) => [measure.id, measure]));

const stepsAt = (day: string) => {
  const all = byId(measuresAt(day));
  const facility = all.get(MeasureId.parse("pbc-sti-tech-transformation-relending"));
  const line = facility?.money.find(({ id }) => id === "sti-relending-ceiling-2024");
  if (!facility || !line) throw new Error("the catalogue has no such facility");
  return newMoney(line, facility, all).steps.map((step) => step.newMoney);
};

describe("the conflicts of the catalogue", () => {
  const three = [
    "central-soe-emerging-industry-fund money/soe-emerging-fund-phase1",
    "pbc-sti-tech-transformation-relending money/sti-relending-ceiling-2026",
    "ulstb-equipment-2026 money/ulstb-equipment-2026-batch1",
  ];

  it("hold three ten-fold slips, found from the claims alone", () => {
    const alone = claims.filter(({ property }) => !/^(disputed|rulings)\//.test(property));
    const found = findConflicts(measuresAt(today, alone));
    expect(slips(found)).toEqual(three);
    expect(found.every(({ foundIn }) => foundIn.join() === "claims")).toBe(true);
  });

  const found = findConflicts(measures);

  it("hold the same three beside our records, each with the words and the ruling of its record", () => {
    expect(slips(found)).toEqual(three);
    for (const conflict of found.filter(({ kind }) => kind === "unit-scale")) {
      expect(conflict).toMatchObject({ severity: "grave", foundIn: ["claims", "record"] });
      expect(conflict.ruling).not.toBeNull();
      expect(conflict.sides.every(({ words }) => words !== null)).toBe(true);
    }
  });

  it("have every record of a dispute in them once, and ids of their own", () => {
    const recorded = measures.flatMap(({ id, disagreements }) =>
      disagreements.map(({ topic }) => `${id} ${topic}`),
    );
    const shown = found.flatMap(({ measure, topic }) =>
      topic === null ? [] : `${measure} ${topic}`,
    );
    expect(shown.toSorted()).toEqual(recorded.toSorted());
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it("display no rival, and the gravest come first", () => {
    const order = ["grave", "serious", "unmeasured", "slight"];
    const ranks = found.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { sides } of found)
      expect(sides.filter(({ displayed }) => displayed).length).toBeLessThanOrEqual(1);
  });

  it("show in April 2024 that the rate of the starting document is paid by banks, without a later ruling", () => {
    const then = findConflicts(measuresAt("2024-04-22"));
    const rate = then.find(({ kind }) => kind === "rate-party");
    expect(rate?.sides.map(({ displayed, claims: by }) => [displayed, by[0]?.sourceKind])).toEqual([
      [true, "official-media"],
      [false, "observer"],
    ]);
    expect(rate?.ruling).toBeNull();
    const statedOn = then.flatMap(({ sides }) =>
      sides.flatMap(({ claims: by }) => by.map((claim) => claim.statedOn)),
    );
    expect(statedOn.filter((day) => day > "2024-04-22")).toEqual([]);
  });
});

describe("new money of the facility of April 2024", () => {
  it.each(["2024-04-22", today])(
    "is a range, as seen on %s: two facilities of 2022 ended then",
    (day) => {
      const [first] = stepsAt(day);
      expect(first).toMatchObject({ value: null, range: [100 * bn, 500 * bn] });
      expect(first?.included.map(({ property, value }) => [property, value / bn])).toEqual([
        ["money/sti-relending-ceiling-2024", 500],
        ["money/equipment-relending-2022-ceiling", -200],
        ["money/sti-relending-2022-ceiling", -200],
      ]);
      expect(first?.caveats.join()).toMatch(
        /equipment-relending-2022-ceiling is stated as more than/,
      );
    },
  );

  it("is the rise alone in 2025 and 2026", () => {
    expect(
      stepsAt(today)
        .slice(1)
        .map(({ value }) => value),
    ).toEqual([300 * bn, 400 * bn]);
  });

  it("is explained by rows that add up to each figure, for every line of the catalogue", () => {
    const all = byId(measures);
    const steps = measures.flatMap((measure) =>
      measure.money.flatMap((line) => newMoney(line, measure, all).steps),
    );
    expect(steps.length).toBeGreaterThan(100);
    for (const { newMoney: explained } of steps) {
      const sum = explained.included.reduce((total, { value }) => total + value, 0);
      expect(explained.range?.[0] ?? explained.value ?? 0).toBe(sum);
    }
  });
});

describe("the gaps of the catalogue", () => {
  const found = findGaps(gapEntries(measures, [], today), today);

  it("hold no gap of money where the instrument works without money", () => {
    const ofMoney = new Set(["amount", "payer", "vehicle", "disbursement"]);
    const without = found.rows.filter((row) => instrumentOf(row.instrument).funding === "none");
    expect(without.length).toBeGreaterThan(40);
    for (const { steps } of without)
      for (const { step, state } of steps)
        if (ofMoney.has(step)) expect(["held", "not-applicable"]).toContain(state);
  });

  it("give no grade of a search that nobody recorded, and every stated absence with its claims", () => {
    const cells = found.rows.flatMap(({ steps }) => steps);
    expect(cells.filter(({ state }) => state === "not-found")).toEqual([]);
    const stated = cells.filter(({ state }) => state === "stated-absence");
    expect(stated.length).toBeGreaterThan(10);
    expect(stated.every(({ claims: by }) => by.length > 0)).toBe(true);
  });

  it("agree with the figures at their head", () => {
    const [amount] = found.all.steps;
    expect(amount?.step).toBe("amount");
    expect(found.absences.withoutAmount.value).toBe(found.all.measures - (amount?.held ?? 0));
    expect(found.absences.overdueTargets.value).toBe(found.all.overdue.length);
    for (const { value, included } of Object.values(found.absences))
      expect(included.reduce((sum, row) => sum + row.value, 0)).toBe(value);
  });

  it("know nothing in April 2024 that was published later", () => {
    const then = measuresAt("2024-04-22");
    const { rows, absences } = findGaps(gapEntries(then, [], "2024-04-22"), "2024-04-22");
    const known = new Map(claims.map((claim) => [claim.id, claim.statedOn]));
    const used = [
      ...rows.flatMap(({ steps, overdue }) =>
        [...steps, ...overdue].flatMap((cell) => cell.claims.map(({ id }) => id)),
      ),
      ...Object.values(absences).flatMap(({ included }) => included.flatMap((row) => row.claims)),
    ];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => (known.get(id) ?? "9999") > "2024-04-22")).toEqual([]);
  });
});
