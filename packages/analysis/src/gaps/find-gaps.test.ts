import { type Claim, Coverage, fold, InstrumentId, MeasureId } from "@nqpf/domain";
import type { GapStep, StepState } from "@nqpf/domain/answers";
import { aClaim, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { instrumentOf } from "@nqpf/domain/vocabulary";
import { describe, expect, it } from "vitest";

import { findGaps } from "./find-gaps.ts";
import { gapEntries } from "./gap-entries.ts";

const asOf = "2026-12-31";
const withFunding = (funding: string): InstrumentId => {
  const found = InstrumentId.options.find((id) => instrumentOf(id).funding === funding);
  if (!found) throw new Error(`no instrument has the funding ${funding}`);
  return found;
};

const measureOf = (funding: string, ...claims: Claim[]) =>
  aMeasureOf(...claims).map((claim): Claim =>
    claim.property === "instrument" ? { ...claim, value: withFunding(funding) } : claim,
  );
const named = (id: string, claims: Claim[]) =>
  claims.map((claim) => ({ ...claim, measure: MeasureId.parse(id) }));

const gapsAt = (day: string, claims: Claim[], coverage: Coverage[] = [], picks = {}) => {
  const { measures } = fold(claims, anInstant({ asOf: day }));
  return findGaps(gapEntries(measures, coverage, day), day, picks);
};
const gapsIn = (claims: Claim[], coverage: Coverage[] = [], picks = {}) =>
  gapsAt(asOf, claims, coverage, picks);
const statesIn = (claims: Claim[], coverage: Coverage[] = []) =>
  Object.fromEntries(
    (gapsIn(claims, coverage).rows[0]?.steps ?? []).map(({ step, state }) => [step, state]),
  ) as Record<GapStep, StepState>;

const aSearch = (over: Partial<Coverage> = {}): Coverage =>
  Coverage.parse({
    id: "a-search",
    instruments: [],
    sectors: [],
    regions: [],
    from: "2024",
    until: "2025",
    searchedOn: "2026-01-01",
    where: "ministries' pages",
    result: "none-found",
    note: null,
    ...over,
  });
const role = (name: string) => aClaim(`roles/${name}/x`, { role: name, actor: "x", class: null });
const result = (on: string) =>
  aClaim("events/result", { id: "result", on, kind: "result", text: "done" });
const overdue = (...claims: Claim[]) =>
  gapsIn(measureOf("none", ...claims)).rows[0]?.overdue.length;
const superseded = (on: string) => aClaim("rungs/superseded", { rung: "superseded", on });
const openOn = (key: string) => aClaim(`not-stated/${key}`, { key, on: "2024-04-07" });

describe("a measure of which nothing is held", () => {
  it("misses every step, and nobody has looked", () => {
    expect(new Set(Object.values(statesIn(measureOf("expected"))))).toEqual(
      new Set(["not-looked"]),
    );
  });

  it("misses no step of money where its instrument works without money", () => {
    expect(statesIn(measureOf("none", openOn("amount")))).toEqual({
      amount: "not-applicable",
      payer: "not-applicable",
      vehicle: "not-applicable",
      disbursement: "not-applicable",
      deadline: "not-looked",
      evaluation: "not-looked",
    });
  });

  it("is searched and not found where a coverage record speaks of it, which it names", () => {
    const [row] = gapsIn(measureOf("expected"), [aSearch()]).rows;
    expect(row?.steps.map(({ state, coverage }) => [state, coverage])).toEqual(
      Array.from({ length: 6 }, () => ["not-found", ["a-search"]]),
    );
  });

  it.each([
    ["another instrument", { instruments: [withFunding("none")] }],
    ["another region", { regions: ["beijing"] }],
    ["a time that ended before it", { from: "2020", until: "2023" }],
  ])("is not looked where the record speaks of %s", (_, over) => {
    expect(statesIn(measureOf("expected"), [aSearch(over)]).amount).toBe("not-looked");
  });

  it.each([
    ["amount", "amount"],
    ["funding-source", "payer"],
    ["payer", "payer"],
    ["implementer", "vehicle"],
    ["deadline", "deadline"],
    ["disbursement", "disbursement"],
  ] as const)(
    "has a stated absence where a source calls its %s open, with the claim",
    (key, step) => {
      const open = openOn(key);
      const [row] = gapsIn(measureOf("expected", open), [aSearch()]).rows;
      const cell = row?.steps.find((candidate) => candidate.step === step);
      expect(cell).toMatchObject({
        state: "stated-absence",
        claims: [{ id: open.id }],
        coverage: [],
      });
    },
  );
});

describe("a step", () => {
  it.each<[GapStep, Claim[]]>([
    ["amount", [aClaim("money/a", anAmount({ id: "a" }))]],
    ["payer", [aClaim("money/a", anAmount({ id: "a", payer: "x" as never }))]],
    ["payer", [role("payer")]],
    ["vehicle", [role("intermediary")]],
    ["vehicle", [role("implementer")]],
    ["deadline", [aClaim("expires", "2027")]],
    ["deadline", [aTarget("2027")]],
    ["disbursement", [aClaim("money/a", anAmount({ id: "a", role: "drawn" }))]],
    ["evaluation", [aClaim("rungs/evaluated", { rung: "evaluated", on: "2025" })]],
  ])("%s is filled, and says by which path", (step, claims) => {
    const [row] = gapsIn(measureOf("expected", openOn("amount"), ...claims)).rows;
    const cell = row?.steps.find((candidate) => candidate.step === step);
    expect(cell).toMatchObject({ state: "held", properties: [claims[0]?.property] });
  });

  it("is not filled by a statistic around the measure, a drawing to come, or who carries out words", () => {
    const around = aClaim("money/a", anAmount({ id: "a", role: "spent", counts: false }));
    expect(statesIn(measureOf("expected", around))).toMatchObject({
      amount: "not-looked",
      disbursement: "not-looked",
    });
    expect(statesIn(measureOf("possible", role("implementer"))).vehicle).toBe("not-looked");
  });
});

it("is not paid by a drawing that may still have to come", () => {
  const drawn = anAmount({ id: "a", role: "drawn", on: "2025" });
  const claims = measureOf("expected", aClaim("money/a", drawn, { recordedAt: "2026-01-01" }));
  const [row] = gapsAt("2025-06-30", claims).rows;
  const states = row?.steps.map(({ step, state }) => `${step} ${state}`);
  expect(states).toContain("amount held");
  expect(states).toContain("disbursement not-looked");
});

describe("a target", () => {
  it("is overdue when its whole deadline has passed and nobody says what came of it", () => {
    expect(overdue(aTarget("2025"))).toBe(1);
    expect(overdue(aTarget("2026-12"))).toBe(1);
    expect(overdue(aTarget("2027"))).toBe(0);
  });

  it("is not overdue when its measure was superseded before the deadline had passed", () => {
    expect(overdue(aTarget("2025"), superseded("2025-06-30"))).toBe(0);
    expect(overdue(aTarget("2025"), superseded("2026-06-30"))).toBe(1);
  });

  it("is not overdue on a day inside the period of its deadline", () => {
    const { rows } = gapsAt("2025-06-30", measureOf("none", aTarget("2025")));
    expect(rows.map(({ overdue: targets }) => targets)).toEqual([[]]);
  });

  it("is not overdue when a result or an evaluation followed, in its period or later", () => {
    expect(overdue(aTarget("2025"), result("2025-06-30"))).toBe(0);
    expect(overdue(aTarget("2025"), result("2024-12-31"))).toBe(1);
    expect(
      overdue(aTarget("2025"), aClaim("rungs/evaluated", { rung: "evaluated", on: "2026" })),
    ).toBe(0);
  });
});

describe("the figures", () => {
  const claims = [
    ...named(
      "with-amount",
      measureOf("expected", aClaim("money/a", anAmount({ id: "a", role: "drawn" }))),
    ),
    ...named("said-open", measureOf("expected", openOn("amount"), aTarget("2025"))),
    ...named("no-money", measureOf("none", aClaim("sectors/robotics", "robotics"))),
    ...named("silent", measureOf("possible", aClaim("sectors/robotics", "robotics"))),
  ];
  const found = gapsIn(claims);

  it("begin with the measures that hold no amount, and those of which a source says so", () => {
    expect(Object.keys(found)[0]).toBe("absences");
    expect(found.absences.withoutAmount.value).toBe(3);
    expect(found.absences.sayingNone).toMatchObject({
      value: 1,
      included: [{ measure: "said-open" }],
    });
    expect(found.absences.overdueTargets).toMatchObject({
      value: 1,
      included: [{ measure: "said-open" }],
    });
  });

  it("are the sum of the rows that explain them", () => {
    for (const explained of Object.values(found.absences))
      expect(explained.included.reduce((sum, { value }) => sum + value, 0)).toBe(explained.value);
    const { withoutAmount } = found.absences;
    expect(withoutAmount.included.length + withoutAmount.excluded.length).toBe(4);
  });

  it("give every measure one state at every step, for all and for each sector", () => {
    expect(found.sectors.map(({ id, measures }) => [id, measures])).toEqual([["robotics", 2]]);
    for (const tally of [found.all, ...found.sectors])
      for (const { held, notApplicable, missing } of tally.steps) {
        const missed = missing.reduce((sum, { measures }) => sum + measures.length, 0);
        expect(held + notApplicable + missed).toBe(tally.measures);
      }
  });

  it("name the measures at each rung and with money at each stage", () => {
    const paid = found.all.ladder.find(({ step }) => step === "paid");
    expect(paid?.measures).toEqual(["with-amount"]);
    expect(found.all.stages.map(({ measures }) => measures)).toEqual([[], [], ["with-amount"]]);
  });

  it("do not change with what picks rows", () => {
    const picked = gapsIn(claims, [], { missing: ["amount"], grade: ["stated-absence"] });
    expect(picked.rows.map(({ id }) => id)).toEqual(["said-open"]);
    expect(picked.all).toEqual(found.all);
    expect(gapsIn(claims, [], { overdue: "only" }).rows.map(({ id }) => id)).toEqual(["said-open"]);
  });

  it("put the rows with most gaps first", () => {
    expect(found.rows.map(({ id }) => id)).toEqual([
      "silent",
      "said-open",
      "with-amount",
      "no-money",
    ]);
  });
});

function aTarget(deadline: string): Claim {
  const target = { id: "output", metric: "output", value: 5, unit: "m", text: null };
  return aClaim("targets/output", { ...target, deadline });
}
