import { ActorId, type Claim, fold, InstrumentId, MeasureId, SectorId } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";
import { aClaim, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { linkMeasure } from "./link.ts";

const [instrument, otherInstrument] = InstrumentId.options;
const [, sector] = SectorId.options;
if (!instrument || !otherInstrument || !sector) throw new Error("the vocabulary is empty");
const bank = ActorId.parse("a-bank");

const read: ReadMeasure = {
  instruments: [instrument],
  sectors: [sector],
  roles: [{ name: "the bank", start: 0, end: 8, role: "issuer", actor: bank }],
  money: [
    {
      text: "500bn",
      start: 9,
      end: 14,
      value: 500_000_000_000,
      currency: "CNY",
      role: "ceiling",
      qualifier: "exact",
    },
  ],
  rates: [],
  dates: [],
  targets: [],
  rung: "announced",
  notStated: [],
  evidence: { trigger: "sets up", start: 15, end: 22 },
  confidence: 1,
};

const facility = (id: string, ...more: Claim[]): Claim[] =>
  aMeasureOf(
    aClaim(`money/${id}-ceiling`, anAmount({ id: `${id}-ceiling` })),
    aClaim("roles/issuer/a-bank", { role: "issuer", actor: bank, class: null }),
    ...more,
  ).map((claim) => ({ ...claim, measure: MeasureId.parse(id) }));

const linked = (claims: Claim[], of: ReadMeasure = read, published = "2024-04-19") =>
  linkMeasure(of, fold(claims, anInstant()).measures, published)?.id ?? null;

it("finds the measure that shares instrument, amount and actor", () => {
  expect(linked(facility("one"))).toBe("one");
});

it.each([
  ["another amount", { money: [] }],
  ["another actor", { roles: [] }],
  ["another instrument", { instruments: [otherInstrument] }],
])("finds none for %s", (_, over) => {
  expect(linked(facility("one"), { ...read, ...over })).toBeNull();
});

it("finds none that was announced after the text", () => {
  expect(linked(facility("one"), read, "2024-04-01")).toBeNull();
});

it("takes of several the one that shares most, and none where two share alike", () => {
  const both = [...facility("one"), ...facility("two", aClaim(`sectors/${sector}`, sector))];
  expect(linked(both)).toBe("two");
  expect(linked([...facility("one"), ...facility("two")])).toBeNull();
});
