import { seriesIn, valuationRules } from "@nqpf/analysis/value";
import { loadCatalogue } from "@nqpf/catalogue";
import { type MeasureId, Refusal } from "@nqpf/domain";
import type { Explained, MoneyAnswer, Valuation } from "@nqpf/domain/answers";
import type { MoneyQuestion } from "@nqpf/domain/questions";
import { describe, expect, it } from "vitest";

import { openObservatory } from "../observatory.ts";

const observatory = openObservatory({ today: () => "2026-11-24" });
const facility = "pbc-sti-tech-transformation-relending" as MeasureId;
const bn = 1e9;

function moneyOf(question: Omit<MoneyQuestion, "measure"> = {}, measure = facility): MoneyAnswer {
  const answer = observatory.getMoney({ ...question, measure });
  if (!answer) throw new Error("there is no such measure");
  return answer;
}

function find(
  { valuations }: MoneyAnswer,
  perspective: Valuation["perspective"],
  reading: string,
  basis: Valuation["basis"] = "whole",
): Valuation {
  const found = valuations.find(
    (item) => item.perspective === perspective && item.reading === reading && item.basis === basis,
  );
  if (!found) throw new Error(`no ${basis} ${reading} of the ${perspective}`);
  return found;
}

/** The value against a benchmark in billions, or its range where there is no one value. */
function against({ fan }: Pick<Valuation, "fan">, benchmark: string): number | number[] | null {
  const value = fan.entries.find((entry) => entry.benchmark === benchmark)?.value;
  if (!value) return null;
  return value.value === null ? (value.range ?? []).map((end) => end / bn) : value.value / bn;
}

function numbersIn(answer: MoneyAnswer): Explained[] {
  return [
    ...answer.nominal.map(({ value }) => value),
    ...[...answer.valuations, ...answer.misreadings].flatMap(({ fan }) => [
      fan.span,
      ...fan.entries.flatMap(({ rate, share, value }) => [rate, share, value]),
    ]),
    ...answer.checks.flatMap(({ left, right }) => [left, right]),
  ];
}

const close = (value: number) => expect.closeTo(value, 2) as number;

describe("the relending facility in April 2024", () => {
  const answer = moneyOf({ asOf: "2024-04-22" });

  it("has 500 billion committed, and nothing else", () => {
    expect(answer.nominal.map(({ role, value }) => [role, value.value])).toEqual([
      ["ceiling", 500 * bn],
    ]);
  });

  it("shows the central bank's leg over its fan", () => {
    const leg = find(answer, "purse", "refinancing");
    expect(["repo", "mlf", "lpr"].map((id) => against(leg, id))).toEqual([
      close(0.72),
      close(10.71),
      close(23.84),
    ]);
  });

  it("shows the borrowers' leg as a range, and says who says that their rate is not stated", () => {
    const leg = find(answer, "recipient", "passed-on");
    expect(against(leg, "mlf")).toEqual([0, close(10.52)]);
    expect(leg.missing.join()).toMatch(/borrower rate: not stated on 2024-04-07, by bofit-2024-16/);
  });

  it("shows the starting document's reading apart, and why it is wrong", () => {
    const [misread, ...others] = answer.misreadings;
    expect(others).toEqual([]);
    expect(misread && against(misread, "lpr")).toEqual(close(23.84));
    expect(misread?.claims.map(({ source }) => source)).toEqual(["bofit-2024-16"]);
    expect(misread?.why).toContain("price between banks and the central bank");
  });

  it("is 0.371 percent of the output of 2024", () => {
    const { nominal, unit } = moneyOf({ asOf: "2024-04-22", currency: "GDP" });
    expect(unit).toBe("percent of GDP");
    expect(nominal[0]?.value.value).toBeCloseTo(0.371, 3);
  });
});

it("knew in April 2024 that banks pay the 1.75 percent, before we wrote why", () => {
  const [misread] = moneyOf({ asOf: "2024-04-22", knownAt: "2024-04-22" }).misreadings;
  expect(misread?.why).toContain("paid by relending-21-banks to pbc, not by borrowers");
});

describe("the relending facility later", () => {
  it("has a dearer benchmark or none by June 2025, when its rate had been cut", () => {
    const answer = moneyOf({ asOf: "2025-06-30" });
    const leg = find(answer, "purse", "refinancing");
    expect(against(leg, "mlf")).toEqual(close(11.54));
    expect(against(leg, "repo")).toEqual(close(-2.33));
    expect(leg.fan.choice).toContain("None is preferred");
  });

  it("accrued between 2.4 and 2.7 billion against the lending facility by the end of 2025", () => {
    const accrued = against(find(moneyOf(), "purse", "refinancing", "accrued"), "mlf");
    expect(accrued).toBeGreaterThan(2.37);
    expect(accrued).toBeLessThan(2.7);
  });

  it.each([
    ["2025-06-30", 510, 800],
    ["2025-12-31", 780, 800],
    ["2026-11-24", 780, 1200],
  ])("had drawn what fits under its ceiling on %s", (asOf, refinanced, ceiling) => {
    const [check] = moneyOf({ asOf }).checks;
    expect(check).toMatchObject({ holds: true });
    expect(check?.left.value).toBeCloseTo(refinanced * bn, -3);
    expect(check?.right.value).toBe(ceiling * bn);
  });

  it("names the schemes that pay interest on the same loans, and adds none of them", () => {
    const { beside, labels } = moneyOf();
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.every((id) => id in labels.measures)).toBe(true);
  });

  it("takes the output of the latest earlier year for 2026, and names it beside the figure", () => {
    const leg = find(moneyOf({ currency: "GDP" }), "purse", "refinancing");
    const caveats = leg.fan.entries.find(({ benchmark }) => benchmark === "mlf")?.value.caveats;
    expect(caveats).toContain("gdp-cny: no value of 2026 is held; that of 2025 stands in");
  });
});

describe("every measure that a formula values", () => {
  const rows = observatory.listGrantEquivalents({ limit: 200 }).data;

  it("is on the list, and only those", () => {
    const valued = new Set(valuationRules.methods.flatMap(({ instruments }) => instruments));
    const all = observatory.listMeasures({ limit: 200 }).data;
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      all
        .filter(({ instrument }) => valued.has(instrument))
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("accounts for each perspective, with a valuation or a reason", () => {
    for (const { id } of rows) {
      const { valuations, notValued } = moneyOf({}, id);
      const told = [...valuations, ...notValued].map(({ perspective }) => perspective);
      expect(new Set(told).size).toBe(3);
      expect(notValued.every(({ why }) => why !== "")).toBe(true);
    }
  });

  it("says of each number what it counts, and of each that is missing why", () => {
    for (const { id } of rows)
      for (const number of numbersIn(moneyOf({}, id))) {
        expect(number.counts).not.toBe("");
        if (number.value === null && number.range === null) expect(number.caveats).not.toEqual([]);
        else expect(number.included.length).toBeGreaterThan(0);
      }
  });

  it("never shows a number outside its own range", () => {
    for (const { id } of rows)
      for (const { value, range } of numbersIn(moneyOf({}, id))) {
        if (range) expect(range[0]).toBeLessThanOrEqual(range[1]);
        if (value === null || range === null) continue;
        expect(value).toBeGreaterThanOrEqual(range[0]);
        expect(value).toBeLessThanOrEqual(range[1]);
      }
  });

  it("has a CSV row", () => {
    const csv = observatory.csv.listGrantEquivalents({}) ?? "";
    expect(csv.split("\r\n")[0]).toContain("recipientLow,recipientHigh,purseLow,purseHigh");
    expect(
      csv
        .replace(/"(?:[^"]|"")*"/g, "")
        .trimEnd()
        .split("\r\n"),
    ).toHaveLength(rows.length + 1);
  });
});

it("names only reference series that the catalogue holds", () => {
  const held = loadCatalogue().parameters.map(({ id }) => id);
  expect(seriesIn(valuationRules).filter((id) => !held.includes(id))).toEqual([]);
});

const refusal = (question: Omit<MoneyQuestion, "measure">): Partial<Refusal> => {
  try {
    moneyOf(question);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return {};
};

describe("a question that cannot be answered is refused, with what would work", () => {
  it.each([
    [{ currency: "JPY" }, "unknown-currency", "currency", "CNY, USD, EUR, GDP"],
    [
      { currency: "USD", asOf: "2024-04-22", knownAt: "2024-04-22" },
      "unknown-currency",
      "currency",
      "knownAt=2026-07-21",
    ],
    [{ currency: "GDP", asOf: "2022-12-31" }, "unknown-currency", "currency", "begins after 2022"],
    [{ asOf: "2010-01-01" }, "before-data", "asOf", "asOf=2019-01-01"],
    [{ asOf: "2022-12-31", knownAt: "2022-12-31" }, "before-data", "knownAt", "knownAt=2023-"],
  ])("%o", (question, code, parameter, works) => {
    const refused = refusal(question);
    expect(refused).toMatchObject({ code, parameter });
    expect(refused.message).toContain(works);
  });

  it("and a measure that is not there is no refusal", () => {
    expect(observatory.getMoney({ measure: "no-such-measure" as MeasureId })).toBeNull();
  });
});
