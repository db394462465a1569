import type { Valuation } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import type { MethodId } from "./rules.ts";
import { aMeasureValuedBy, anAmountOf, anInput, aTerm } from "./testing/a-measure.ts";
import { valueMoney } from "./value-money.ts";

type Claims = Parameters<typeof aMeasureValuedBy>[1];

function valued(method: MethodId, claims: Claims, asOf = "2024-12-31") {
  const measure = aMeasureValuedBy(method, claims, { asOf, knownAt: "2026-11-24" });
  return valueMoney(anInput(measure, { asOf }));
}

function entriesOf(valuations: readonly Valuation[], perspective: Valuation["perspective"]) {
  return valuations.find((item) => item.perspective === perspective)?.fan.entries ?? [];
}

const bn = 1e9;

const points = (id: string, value: number, from: string, until: string | null) =>
  aTerm(id, {
    kind: "subsidy-rate",
    value,
    unit: "percentage points of loan principal a year",
    from,
    until,
  });

describe("an interest subsidy", () => {
  const years = aTerm("years", { kind: "tenor", value: 2, unit: "years at most" });
  const budget = anAmountOf(20, { id: "budget", role: "budgeted", basis: "flow", period: "2024" });
  const claims = [points("one", 1.5, "2024-07", null), years, budget];

  it("is worth the points over the years, as the worked example says", () => {
    const [lpr] = entriesOf(valued("subsidised-interest", claims).valuations, "recipient").filter(
      ({ benchmark }) => benchmark === "lpr",
    );
    expect(lpr?.share.value).toBeCloseTo(2.852, 3);
  });

  it("costs at most what was set aside", () => {
    for (const { value } of entriesOf(valued("subsidised-interest", claims).valuations, "purse"))
      if (value.value !== null) expect(value.value).toBeLessThan(20 * bn);
  });

  it("leaves banks nothing, and says that this is assumed", () => {
    const [kept] = entriesOf(valued("subsidised-interest", claims).valuations, "intermediary");
    expect(kept?.value.value).toBe(0);
    expect(kept?.value.assumptions.join()).toContain("reaches the borrower");
  });

  it("gives a range on a day inside a month of change", () => {
    const changing = [points("old", 1, "2024-03-07", "2024-07"), ...claims];
    const { valuations } = valued("subsidised-interest", changing, "2024-07-15");
    const [lpr] = entriesOf(valuations, "recipient").filter(({ benchmark }) => benchmark === "lpr");
    expect(lpr?.share.value).toBeNull();
    expect(lpr?.share.range?.[1]).toBeCloseTo(2.852, 3);
  });
});

const cover = (id: string, value: number, payer: string | null) =>
  aTerm(id, { kind: "guarantee-share", value, unit: "percent", payer, recipient: "lenders" });

describe("a guarantee", () => {
  const claims = [
    cover("fund", 40, "fund"),
    cover("system", 80, null),
    cover("lender", 20, "lenders"),
    anAmountOf(100, { id: "covered" }),
  ];
  const { valuations } = valued("covered-losses", claims);
  const [mlf] = entriesOf(valuations, "purse").filter(({ benchmark }) => benchmark === "mlf");

  it("covers from the named guarantor's share to the whole system's, not what the lender keeps", () => {
    const rows = mlf?.value.included.map(({ property }) => property) ?? [];
    expect(rows).toEqual(expect.arrayContaining(["terms/fund", "terms/system"]));
    expect(rows).not.toContain("terms/lender");
  });

  it("names what is assumed, with its range", () => {
    expect(mlf?.value.range).not.toBeNull();
    expect(mlf?.value.assumptions.join()).toMatch(/share of borrowers who fail.*0\.01 and 0\.05/);
  });

  it("gives borrowers only a range, since nobody says what lenders pass on", () => {
    expect(entriesOf(valuations, "recipient").every(({ value }) => value.value === null)).toBe(
      true,
    );
  });
});

describe("equity", () => {
  const claims = [
    anAmountOf(100, { id: "capital" }),
    aTerm("life", { kind: "fund-life", value: 10, unit: "years" }),
  ];
  const entries = entriesOf(valued("equity-stakes", claims).valuations, "recipient");

  it("is worth what the worked example says, from a poor to a good return", () => {
    const ten = entries.find(({ benchmark }) => benchmark === "return-10")?.value;
    expect((ten?.value ?? 0) / bn).toBeCloseTo(49.88, 2);
    expect(ten?.range?.map((end) => end / bn)).toEqual([
      expect.closeTo(22.89, 2),
      expect.closeTo(69.16, 2),
    ]);
  });

  it("is worth more the more investors would ask", () => {
    const values = entries.map(({ value }) => value.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});

const deduction = (value: number, unit: string) =>
  aTerm("deduction", { kind: "deduction-rate", value, unit });

const shareAt = (claims: Claims, benchmark: string) =>
  entriesOf(valued("forgone-tax", claims).valuations, "recipient").find(
    (entry) => entry.benchmark === benchmark,
  )?.share.value;

describe("a tax relief", () => {
  it.each([
    [100, "percent on top of cost", "tax-25", 25],
    [100, "percent on top of cost", "tax-15", 15],
    [120, "percent on top of cost", "tax-25", 30],
    [120, "percent on top of cost", "tax-15", 18],
    [200, "percent amortisation", "tax-25", 25],
    [5, "percent of deductible input VAT", "none", 5],
  ])("of %d %s at %s is worth %d percent", (value, unit, benchmark, worth) => {
    expect(shareAt([deduction(value, unit)], benchmark)).toBeCloseTo(worth, 9);
  });

  it("of which nobody reports the sum has no value in money", () => {
    const money = valued("forgone-tax", [deduction(100, "percent on top of cost")]);
    expect(money.notValued).toContainEqual({
      perspective: "purse",
      why: "how much revenue was forgone is not stated",
    });
  });

  it("in words that no rule knows is not valued", () => {
    expect(valued("forgone-tax", [deduction(7, "percent of something")]).valuations).toEqual([]);
  });
});

const flow = (id: string, billions: number, period: string, role: "spent" | "ceiling") =>
  anAmountOf(billions, { id, role, basis: "flow", period, on: period });

describe("a grant", () => {
  it("is worth what was paid", () => {
    const { valuations } = valued("paid-money", [flow("spent", 3, "2023", "spent")]);
    expect(entriesOf(valuations, "recipient")[0]?.value).toMatchObject({
      value: 3 * bn,
      range: null,
    });
  });

  it("that is only set aside may be worth nothing", () => {
    const { valuations } = valued("paid-money", [flow("set-aside", 3, "2023", "ceiling")]);
    expect(entriesOf(valuations, "purse")[0]?.value).toMatchObject({
      value: 3 * bn,
      range: [0, 3 * bn],
    });
  });

  it("of several years is that of the latest, and years never add up", () => {
    const { valuations, nominal } = valued("paid-money", [
      flow("first", 10, "2022", "spent"),
      flow("second", 13, "2023", "ceiling"),
    ]);
    expect(entriesOf(valuations, "purse")[0]?.value.value).toBe(13 * bn);
    expect(nominal.map(({ value }) => value.value)).toEqual([13 * bn, 10 * bn]);
  });
});

describe("loans that somebody steers", () => {
  const price = aTerm("price", {
    kind: "lending-rate",
    value: 3,
    payer: "firms",
    recipient: "banks",
  });

  it("are valued by the price that the measure reports", () => {
    const money = valued("priced-loans", [anAmountOf(100, { id: "loans" }), price]);
    const [lpr] = entriesOf(money.valuations, "recipient").filter(
      ({ benchmark }) => benchmark === "lpr",
    );
    expect(lpr?.value.range?.every((end) => end > 0)).toBe(true);
    expect(money.notValued.map(({ perspective }) => perspective)).toEqual([
      "purse",
      "intermediary",
    ]);
  });

  it("are not valued without one", () => {
    expect(valued("priced-loans", [anAmountOf(100, { id: "loans" })]).valuations).toEqual([]);
  });
});
