import type { MoneyAnswer, Valuation } from "@nqpf/domain/answers";
import { aClaim } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import {
  aFacility,
  aMeasureValuedBy,
  anAmountOf,
  anInput,
  aSeries,
  aTerm,
  ratesOf2024,
} from "./testing/a-measure.ts";
import { valueMoney, type ValuedMoney } from "./value-money.ts";

const day = { asOf: "2024-04-22", knownAt: "2026-11-24" };
const bn = 1e9;

function valued(
  claims: Parameters<typeof aMeasureValuedBy>[1],
  over: Parameters<typeof anInput>[1] & { readonly asOf?: string } = {},
) {
  const at = { asOf: over.asOf ?? day.asOf, knownAt: day.knownAt };
  return valueMoney(anInput(aMeasureValuedBy("refinanced-loans", claims, at), over));
}

function reading(
  { valuations }: Pick<MoneyAnswer, "valuations">,
  perspective: Valuation["perspective"],
  basis: Valuation["basis"] = "whole",
  name?: string,
): Valuation {
  const found = valuations.find(
    (item) =>
      item.perspective === perspective &&
      item.basis === basis &&
      (name === undefined || item.reading === name),
  );
  if (!found) throw new Error(`no ${basis} valuation of the ${perspective}`);
  return found;
}

function billions({ fan }: Pick<Valuation, "fan">, benchmark: string) {
  const { value, range } = fan.entries.find((entry) => entry.benchmark === benchmark)?.value ?? {};
  return {
    value: typeof value === "number" ? value / bn : null,
    range: range?.map((end) => end / bn) ?? null,
  };
}

const close = (value: number) => expect.closeTo(value, 3) as number;

const preferred = (asOf: string) =>
  reading(valued(aFacility(), { asOf }), "purse").fan.entries.find((entry) => entry.preferred);

describe("a facility in the spring of 2024", () => {
  const money = valued(aFacility());

  it("costs the central bank what the worked example says, against each benchmark", () => {
    const purse = reading(money, "purse");
    expect(billions(purse, "mlf").value).toEqual(close(10.71));
    expect(billions(purse, "repo").value).toEqual(close(0.724));
    expect(billions(purse, "lpr").value).toEqual(close(23.837));
  });

  it("costs less where it is not renewed", () => {
    expect(billions(reading(money, "purse"), "mlf").range).toEqual([close(3.659), close(10.71)]);
  });

  it("gives borrowers between nothing and what the worked example says at the most", () => {
    const recipient = reading(money, "recipient", "whole", "passed-on");
    expect(billions(recipient, "mlf")).toEqual({ value: null, range: [0, close(10.516)] });
  });

  it("leaves banks the rest: nothing is lost between the three", () => {
    const once = valued(aFacility().filter(({ property }) => property !== "terms/rollover"));
    const [cost, gain, kept] = (["purse", "recipient", "intermediary"] as const).map(
      (perspective) => billions(reading(once, perspective), "lpr"),
    );
    expect(kept?.range?.[1]).toBeCloseTo(cost?.value ?? 0, 9);
    expect((gain?.range?.[1] ?? 0) + (kept?.range?.[0] ?? 0)).toBeCloseTo(cost?.value ?? 0, 9);
  });

  it("prefers the lending facility while it has one price, and no benchmark afterwards", () => {
    expect(preferred("2024-04-22")?.benchmark).toBe("mlf");
    expect(preferred("2025-06-30")).toBeUndefined();
  });

  it("says that a benchmark whose series is not held has no value", () => {
    const entry = reading(money, "purse").fan.entries.find(({ rate }) => rate.value === null);
    expect(entry?.value).toMatchObject({ value: null, range: null });
    expect(entry?.rate.caveats.join()).toContain("no series");
  });

  it("lets a stranger make its number again from the rows", () => {
    const { value } = reading(money, "purse").fan.entries.find((entry) => entry.preferred) ?? {};
    const row = (property: string) =>
      value?.included.find((item) => item.property.startsWith(property))?.value ?? Number.NaN;
    const [rate, mlf] = [row("terms/rate") / 100, row("parameters/mlf-1y") / 100];
    const years = row("terms/tenor") + row("terms/rollover");
    const again = (row("money/ceiling") * (mlf - rate) * (1 - (1 + mlf) ** -years)) / mlf;
    expect(value?.value).toBeCloseTo(again, 3);
  });

  it("carries the claims of the measure's own numbers", () => {
    const { value } = reading(money, "purse").fan.entries[0] ?? {};
    const own = value?.included.filter((row) => row.measure !== null) ?? [];
    expect(own.map(({ property }) => property)).toEqual(
      expect.arrayContaining(["terms/rate", "terms/tenor", "money/ceiling"]),
    );
    expect(own.every(({ claims }) => claims.length > 0)).toBe(true);
  });
});

describe("what borrowers pay", () => {
  it("is said to be open where a source says so", () => {
    const silent = aClaim("not-stated/borrower-rate", { key: "borrower-rate", on: "2024-04-07" });
    const { missing } = reading(valued(aFacility(silent)), "recipient");
    expect(missing.join()).toContain("not stated on 2024-04-07, by a-source");
  });

  it("is said to be unknown where no source says anything", () => {
    expect(reading(valued(aFacility()), "recipient").missing.join()).toContain("no source");
  });

  it("is compared with the benchmarks of the day on which it was seen, and never added to the model", () => {
    const price = aTerm("seen", {
      kind: "lending-rate",
      value: 3.1,
      payer: "firms",
      recipient: "banks",
      from: "2024-09-23",
      until: "2024-09-23",
    });
    const parameters = [
      ...ratesOf2024.filter(({ id }) => id !== "lpr-1y"),
      aSeries("lpr-1y", { "2023-08": 3.45, "2024-07-22": 3.35, "2025-05-20": 3 }),
    ];
    const money = valued(aFacility(price), { asOf: "2025-06-30", parameters });
    const seen = reading(money, "recipient", "whole", "own-price");
    expect(seen.fan.entries.find(({ benchmark }) => benchmark === "lpr")?.rate.value).toBe(3.35);
    expect(reading(money, "recipient", "whole", "passed-on")).not.toBe(seen);
  });
});

const drawn = (id: string, on: string, billion: number, replaces: string | null) =>
  anAmountOf(billion, {
    id,
    on,
    replaces,
    role: "drawn",
    basis: "cumulative",
    payer: "banks" as never,
  });

const checked = (more: ValuedMoney) => more.checks.map(({ holds }) => holds);

describe("what accrued by a day", () => {
  const rates = [
    aTerm("rate", { until: "2025-05-06" }),
    aTerm("rate-2025", { value: 1.5, from: "2025-05-07" }),
  ];
  const claims = [
    ...aFacility().filter(({ property }) => property !== "terms/rate"),
    ...rates,
    drawn("drawn-2024", "2024-12-31", 250, null),
    drawn("drawn-2025", "2025-06-30", 850, "drawn-2024"),
    drawn("drawn-2025-12", "2025-12-31", 1300, "drawn-2025"),
  ];
  const parameters = [
    aSeries("mlf-1y", { "2023-08": 2.5, "2024-07-25": 2.3, "2024-09": 2 }),
    aSeries("lpr-1y", { "2023-08": 3.45, "2024-07-22": 3.35, "2024-10-21": 3.1, "2025-05-20": 3 }),
    aSeries("new-inclusive-sme-loan-rate", { "2025-06": 3.48 }),
    aSeries("new-tech-loan-rate", { "2025-06": 2.9 }),
  ];
  const money = valued(claims, { asOf: "2026-11-24", parameters });
  const so = (perspective: Valuation["perspective"], name?: string) =>
    reading(money, perspective, "accrued", name);

  it("follows the measure's rates and the benchmark's from day to day", () => {
    // The worked example goes by quarters, this by days.
    expect(Math.abs((billions(so("purse"), "mlf").value ?? 0) - 2.38)).toBeLessThan(0.06);
    expect(Math.abs((billions(so("purse"), "lpr").value ?? 0) - 7.99)).toBeLessThan(0.06);
  });

  it("gives borrowers what the published prices say", () => {
    const seen = so("recipient", "published-price");
    expect(billions(seen, "lpr").value).toBeCloseTo(0.91, 2);
    expect(billions(seen, "small-firm-loans").value).toBeCloseTo(5.26, 2);
  });

  it("ends with the last figure held, and says so", () => {
    expect(so("purse").label).toContain("from 2024-04-07 to 2025-12-31");
  });

  it("is the sum of its stretches", () => {
    const { value } = so("purse").fan.entries.find(({ benchmark }) => benchmark === "mlf") ?? {};
    const stretches =
      value?.included.filter(({ property }) => property.startsWith("accrual/")) ?? [];
    const sum = stretches.reduce((total, row) => total + row.value, 0);
    expect(stretches.length).toBeGreaterThan(4);
    expect(value?.value).toBeCloseTo(sum, 3);
  });

  it("is not there before anything was drawn", () => {
    expect(valued(claims).valuations.every(({ basis }) => basis === "whole")).toBe(true);
  });

  it("fits under the ceiling, or is warned of", () => {
    const risen = anAmountOf(800, { id: "ceiling-2025", on: "2025-05-07", replaces: "ceiling" });
    expect(checked(valued([...claims, risen], { asOf: "2025-12-31", parameters }))).toEqual([true]);
    expect(checked(money)).toEqual([false]);
  });
});

const version = (words: string, source: string) =>
  aClaim(
    "disputed/who-pays",
    { kind: "rate-party", topic: "who pays", at: "terms/rate", words },
    { source: source as never },
  );

describe("a price given to the wrong party", () => {
  const claims = aFacility(
    version("the banks", "a-source"),
    version("small firms", "another-source"),
    anAmountOf(1200, { id: "ceiling-2026", on: "2026-01-15", replaces: "ceiling" }),
  );
  const [misread, ...others] = valued(claims, { asOf: "2026-11-24" }).misreadings;

  it("is shown as what it would come to, by amount and rates of its own day", () => {
    expect(others).toEqual([]);
    expect(misread).toMatchObject({
      words: "small firms",
      property: "terms/rate",
      on: "2024-04-07",
    });
    expect(misread && billions(misread, "lpr").value).toBeCloseTo(23.837, 3);
  });

  it("says why it is wrong, in the words of the ruling where there is one", () => {
    expect(misread?.why).toContain("paid by banks to central-bank");
    const ruling = aClaim("rulings/who-pays", { used: "the banks", why: "The notice says so." });
    const [ruled] = valued([...claims, ruling], { asOf: "2026-11-24" }).misreadings;
    expect(ruled?.why).toBe("The notice says so.");
  });

  it("is no reading where the sources agree, or differ on something else", () => {
    expect(valued(aFacility(version("the banks", "a-source"))).misreadings).toEqual([]);
    const scope = ["one", "two"].map((words) =>
      aClaim("disputed/scope", { kind: "scope", topic: "scope", at: "terms/rate", words }),
    );
    expect(valued(aFacility(...scope)).misreadings).toEqual([]);
  });
});

describe("terms that are not stated", () => {
  it("leave the share where the amount is missing", () => {
    const money = valued(aFacility().filter(({ property }) => property !== "money/ceiling"));
    const purse = reading(money, "purse");
    expect(purse.missing.join()).toContain("amount");
    expect(purse.fan.entries[0]?.value.value).toBeNull();
    expect(purse.fan.entries[0]?.share.value).not.toBeNull();
  });

  it("give a range, and no number, where the tenor is missing", () => {
    const money = valued(aFacility().filter(({ property }) => !/tenor|rollover/.test(property)));
    const { value, range } = billions(reading(money, "purse"), "mlf");
    expect(value).toBeNull();
    expect(range).toEqual([close(3.659), close(10.71)]);
  });

  it("leave no valuation where banks' price is missing, and say so", () => {
    const money = valued([anAmountOf(500, { id: "ceiling" })]);
    expect(money.valuations).toEqual([]);
    expect(money.notValued.map(({ perspective }) => perspective)).toEqual([
      "recipient",
      "purse",
      "intermediary",
    ]);
  });

  it("give a range where several of one kind hold", () => {
    const other = aTerm("other-tenor", { kind: "tenor", value: 2, unit: "year" });
    const once = aFacility(other).filter(({ property }) => property !== "terms/rollover");
    const { fan } = reading(valued(once), "purse");
    const mlf = fan.entries.find(({ benchmark }) => benchmark === "mlf")?.value;
    expect(mlf?.value).toBeNull();
    expect(mlf?.range?.[0]).toBeCloseTo(3.659 * bn, -7);
    expect(mlf?.caveats).toContain("tenor: several terms hold, from the least to the greatest");
  });

  it("show the value that another source gives", () => {
    const rival = { ...aTerm("rate", { value: 1.5 }), method: "reported" as const };
    const { fan } = reading(valued(aFacility(rival)), "purse");
    expect(fan.entries[0]?.value.caveats.join()).toContain("one says 1.5");
  });

  it("leave no money where several prices hold for several payers", () => {
    const other = aTerm("policy-banks", { value: 2, payer: "policy-banks" });
    const money = valued(aFacility(other));
    const costs = money.valuations.filter(({ perspective }) => perspective === "purse");
    expect(costs).toHaveLength(2);
    expect(costs.every(({ fan }) => fan.entries.every(({ value }) => value.value === null))).toBe(
      true,
    );
  });
});
