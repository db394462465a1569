import type { Answer, Operation } from "@nqpf/http/contract";
import { describe, expect, it } from "vitest";

import { createLocalApp } from "./local-app.ts";

const app = createLocalApp({ today: () => "2026-11-24" });
const facility = "/v1/measures/pbc-sti-tech-transformation-relending";
const then = "asOf=2024-04-22&knownAt=2024-04-22";

async function ask<Name extends Operation>(_: Name, path: string): Promise<Answer<Name>> {
  // safe: the contract test parses these answers with their schemas.
  return (await (await app.request(path)).json()) as Answer<Name>;
}

const bn = 1_000_000_000;
const firms: ReadonlySet<string> = new Set(["private-firm", "sme", "central-soe", "local-soe"]);

describe("the relending facility as it could be known in April 2024", async () => {
  const { measure, scope } = await ask("getMeasure", `${facility}?${then}`);

  it("has a ceiling of 500 bn and no earmark", () => {
    const amounts = measure.money.flatMap((line) =>
      line.amounts.map(({ value }) => [value.role, value.value / bn]),
    );
    expect(amounts).toEqual([["ceiling", 500]]);
  });

  it("costs the banks 1.75 percent, paid to the central bank, with no end known", () => {
    const rates = measure.terms
      .filter(({ value }) => value.unit === "percent")
      .map(({ value }) => value);
    expect(rates).toMatchObject([
      {
        kind: "central-bank-rate",
        value: 1.75,
        payer: "relending-21-banks",
        recipient: "pbc",
        until: null,
      },
    ]);
  });

  it("leaves the borrower's rate open on a source's word", () => {
    expect(measure.notStated.map(({ value, later }) => [value.key, later])).toEqual([
      ["borrower-rate", []],
    ]);
  });

  it("says how many measures had been announced and how many of them could be known", () => {
    expect(scope.population.announced).toBeGreaterThan(scope.population.known);
    expect(scope.population.known).toBeGreaterThan(20);
    expect(scope.population.held).toBe(197);
  });

  it("knows no word of ours that was written later", () => {
    expect(measure.summary).toBeNull();
    expect(measure.disagreements.every((item) => item.ruling === null)).toBe(true);
  });
});

describe("the relending facility as it is known now", async () => {
  const { measure, addition } = await ask("getMeasure", facility);
  const line = (id: string) => measure.money.find((item) => item.id === id);

  it("is one facility whose ceiling rose twice, with the earmark inside it", () => {
    expect(
      line("sti-relending-ceiling-2024")?.amounts.map(({ value }) => value.value / bn),
    ).toEqual([500, 800, 1200]);
    expect(line("sti-relending-earmark-first-loans")).toMatchObject({
      partOf: "sti-relending-ceiling-2024",
    });
  });

  it("has 2.8 tn contracted at the end of 2025, and no sum makes 3.7 of it", () => {
    const contracted = addition.totals.filter((total) => total.role === "contracted");
    expect(contracted.map((total) => total.value / bn)).toEqual([2800]);
    expect(JSON.stringify(addition.totals)).not.toMatch(/"value":37\d{11}\b/);
  });

  it("still leaves the borrower's rate open, beside the averages observed later", () => {
    expect(measure.notStated[0]).toMatchObject({ value: { key: "borrower-rate" } });
    expect(measure.notStated[0]?.later).toContain("terms/lending-rate-2024-09-23");
  });

  it("shows the reading of the starting document beside the notice's", () => {
    const dispute = measure.disagreements.find((item) => item.kind === "rate-party");
    expect(dispute?.versions).toHaveLength(2);
    expect(
      dispute?.versions.flatMap((version) => version.claims.map((claim) => claim.source)),
    ).toContain("bofit-2024-16");
  });
});

describe("no total anywhere", async () => {
  const profiles = await Promise.all([
    ...(await ask("listSectors", "/v1/sectors?limit=200")).data.map(({ id }) =>
      ask("getSector", `/v1/sectors/${id}`),
    ),
    ...(await ask("listInstruments", "/v1/instruments?limit=200")).data.map(({ id }) =>
      ask("getInstrument", `/v1/instruments/${id}`),
    ),
    ...(await ask("listActors", "/v1/actors?limit=200")).data.map(({ id }) =>
      ask("getActor", `/v1/actors/${id}`),
    ),
  ]);
  const totals = profiles.flatMap((profile) => profile.addition.totals);

  it("holds the loan book of 105.6 tn or any other statistic around a measure", () => {
    const inTotals = totals.flatMap((total) => total.amounts.map(({ amount }) => amount));
    expect(inTotals.length).toBeGreaterThan(50);
    expect(inTotals.filter((amount) => !amount.counts)).toEqual([]);
    expect(totals.filter((total) => total.value >= 105_000 * bn)).toEqual([]);
  });

  it("holds firms' own spending", () => {
    const spent = totals.filter((total) => total.role === "spent");
    expect(spent.length).toBeGreaterThan(3);
    expect(spent.filter((total) => firms.has(total.payerKind))).toEqual([]);
    const ids = totals.flatMap((total) => total.amounts.map(({ amount }) => amount.id));
    expect(
      ids.filter((id) => /^soe-(rd|emerging-investment)-|^sti-bonds-|^storage-direct/.test(id)),
    ).toEqual([]);
  });

  it("adds amounts of two roles, currencies, bases, periods or kinds of payer", () => {
    for (const total of totals) {
      const keys = total.amounts.map(({ amount }) =>
        [amount.role, amount.currency, amount.basis, amount.period].join(),
      );
      expect(new Set(keys).size).toBe(1);
    }
  });
});

describe("the starting document", async () => {
  const { data } = await ask("listStatements", "/v1/statements?limit=200");

  it("gives six sectors, which the API lists as its own", async () => {
    const seed = (await ask("listSectors", "/v1/sectors?limit=200")).data.filter(
      (sector) => sector.seed,
    );
    expect(seed).toHaveLength(6);
    const named = new Set(
      data.filter(({ kind }) => kind === "sector").flatMap(({ subjects }) => subjects.sectors),
    );
    expect(seed.map((sector) => sector.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("gives five instruments, each resolved to a measure, and its actors", () => {
    const instruments = new Set(
      data
        .filter(({ kind }) => kind === "instrument")
        .flatMap(({ subjects }) => subjects.instruments),
    );
    expect([...instruments].toSorted()).toEqual([
      "credit-guidance",
      "education-skills",
      "infrastructure",
      "relending",
      "soe-mandate",
    ]);
    const actors = new Set(data.flatMap(({ subjects }) => subjects.actors));
    for (const actor of [
      "xi-jinping",
      "politburo",
      "pbc",
      "commercial-banks",
      "tech-smes",
      "central-soes",
      "local-governments",
      "moe",
    ]) {
      expect(actors).toContain(actor);
    }
  });
});
