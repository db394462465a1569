import { fold, type Measure } from "@nqpf/domain";
import { anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { loadCatalogue } from "../src/index.ts";

const { claims } = loadCatalogue();
const bn = 1_000_000_000;

function facilityOn(day: string): Measure {
  const { measures } = fold(claims, anInstant({ asOf: day, knownAt: day }));
  const facility = measures.find(({ id }) => id === "pbc-sti-tech-transformation-relending");
  return facility ?? expect.fail(`the facility is not seen on ${day}`);
}

function amountsOf({ money }: Measure, role: string): number[] {
  return money
    .flatMap((line) => line.amounts)
    .filter(({ value }) => value.role === role)
    .map(({ value }) => value.value / bn);
}

describe("the relending facility as of 22 April 2024, as then known", () => {
  const facility = facilityOn("2024-04-22");

  it("has one ceiling of 500bn and no other money", () => {
    expect(facility.money.map((line) => line.amounts.map(({ value }) => value))).toMatchObject([
      [{ role: "ceiling", value: 500 * bn, currency: "CNY", payer: "pbc" }],
    ]);
  });

  it("costs the banks 1.75 percent, paid to the central bank, and says nothing of a later rate", () => {
    const rates = facility.terms.filter(({ value }) => value.unit === "percent");
    expect(rates).toMatchObject([
      {
        state: "holds",
        value: { value: 1.75, payer: "relending-21-banks", recipient: "pbc", until: null },
      },
    ]);
  });

  it("leaves the borrower's rate not stated, and knows of no answer", () => {
    expect(facility.notStated).toMatchObject([{ value: { key: "borrower-rate" }, later: [] }]);
  });

  it("shows who differs from the starting document, before we had written what we use", () => {
    const dispute = facility.disagreements.find(({ id }) => id === "who-pays-1-75-percent");
    const sources = dispute?.versions.map(({ claims: by }) => by.map(({ source }) => source));
    expect(sources?.some((ids) => ids.some((id) => id === "bofit-2024-16"))).toBe(true);
    expect(dispute?.ruling).toBeNull();
    expect(facility.summary).toBeNull();
  });

  it("holds no claim stated after that day", () => {
    const held = [facility.title, ...facility.roles, ...facility.events, ...facility.terms];
    const days = held.flatMap((value) => value.claims).map((claim) => claim.statedOn);
    expect(days.filter((day) => day > "2024-04-22")).toEqual([]);
  });
});

describe("the relending facility as of 24 November 2026", () => {
  const facility = facilityOn("2026-11-24");
  const ceiling = facility.money.find(({ id }) => id === "sti-relending-ceiling-2024");

  it("has one ceiling line from 500bn to 800bn and 1,200bn", () => {
    expect(amountsOf(facility, "ceiling")).toEqual([500, 800, 1200]);
    expect(ceiling?.amounts.map(({ state }) => state)).toEqual(["earlier", "earlier", "current"]);
  });

  it("has the earmark of 100bn inside that line", () => {
    const earmark = facility.money.find((line) => line.amounts[0]?.value.role === "earmark");
    expect(earmark).toMatchObject({
      partOf: "sti-relending-ceiling-2024",
      amounts: [{ value: { value: 100 * bn }, state: "current" }],
    });
  });

  it("keeps the repost's 120bn beside the ceiling as a rival", () => {
    expect(ceiling?.amounts[2]?.rivals).toMatchObject([
      {
        value: { value: 120 * bn, currency: "CNY" },
        claims: [{ source: "chinadaily-mirror-20260115", method: "reported" }],
      },
    ]);
  });

  it("has loans of 2,800bn contracted, and every other contract inside or before them", () => {
    const current = facility.money
      .filter((line) => line.amounts.some(({ value }) => value.role === "contracted"))
      .map(({ partOf, amounts }) => [partOf, (amounts.at(-1)?.value.value ?? 0) / bn]);
    expect(current.filter(([partOf]) => partOf === null)).toEqual([[null, 2800]]);
    expect(current.filter(([partOf]) => partOf !== null).length).toBeGreaterThan(0);
  });

  it("has three rates of the banks, each until the next begins", () => {
    const rates = facility.terms.filter(({ value }) => value.kind === "central-bank-rate");
    expect(rates.map(({ value, state }) => [value.value, value.from, value.until, state])).toEqual([
      [1.75, "2024-04-07", "2025-05-06", "ended"],
      [1.5, "2025-05-07", "2026-01-18", "ended"],
      [1.25, "2026-01-19", null, "holds"],
    ]);
  });

  it("sets what borrowers paid beside the word that their rate is not stated", () => {
    expect(facility.notStated).toMatchObject([
      {
        value: { key: "borrower-rate" },
        later: ["terms/lending-rate-2024-06-20", "terms/lending-rate-2024-09-23"],
      },
    ]);
  });
});
