import { type Amount, type Claim, fold, SourceId, type Term } from "@nqpf/domain";
import { aClaim, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { findConflicts } from "./find-conflicts.ts";

const bn = 1_000_000_000;
const machine = {
  source: SourceId.parse("doc-a"),
  sourceKind: "observer",
  method: "machine",
  statedOn: "2024-04-19",
} as const;

const held = (over: Partial<Amount> & { id: string }) => aClaim(`money/${over.id}`, anAmount(over));
const read = (over: Partial<Amount> = {}, by: Partial<Claim> = {}) =>
  aClaim("money/read", anAmount({ id: "read", value: 600 * bn, on: "2024-04-19", ...over }), {
    ...machine,
    ...by,
  });

const raised = [
  held({ id: "first", value: 500 * bn, on: "2024-04-07" }),
  held({ id: "second", value: 800 * bn, on: "2025-05-07", replaces: "first" }),
];

const rate = (over: Partial<Term> & { id: string }, by: Partial<Claim> = {}) =>
  aClaim(
    `terms/${over.id}`,
    {
      kind: "central-bank-rate",
      value: 1.75,
      unit: "percent",
      payer: null,
      recipient: null,
      from: null,
      until: null,
      note: null,
      ...over,
    },
    by,
  );

const conflicts = (...claims: Claim[]) =>
  findConflicts(fold(aMeasureOf(...claims), anInstant()).measures).map(
    ({ kind, severity, sides }) =>
      [kind, severity, ...sides.map(({ property }) => property)].join(" "),
  );

describe("an amount that a machine read", () => {
  it("conflicts with the one that the record holds for its day, and with none before or after", () => {
    expect(conflicts(...raised, read())).toEqual(["amount serious money/first money/read"]);
    expect(conflicts(...raised, read({ on: "2025-06-01" }))).toEqual([
      "amount serious money/second money/read",
    ]);
    expect(conflicts(...raised, read({ on: "2024-04-01" }))).toEqual([]);
  });

  it("is a slip of units once where it is ten times the record's", () => {
    expect(conflicts(...raised, read({ value: 50 * bn, on: "2024-04-07" }))).toEqual([
      "unit-scale grave money/first money/read",
    ]);
  });

  it("conflicts with the nearest of several", () => {
    const other = held({ id: "other", value: 90 * bn });
    expect(conflicts(...raised, other, read())).toEqual(["amount serious money/first money/read"]);
  });

  it.each<[string, Partial<Amount>]>([
    ["of another role", { role: "earmark" }],
    ["of another currency", { currency: "USD" }],
    ["inside another", { partOf: "first" }],
    ["that mounts up, of another day", { role: "drawn", basis: "cumulative" }],
  ])("conflicts with none %s", (_, over) => {
    const drawn = held({ id: "drawn", role: "drawn", basis: "cumulative", value: 30 * bn });
    expect(conflicts(...raised, drawn, read(over))).toEqual([]);
  });

  it("is settled once a reviewer has accepted it", () => {
    expect(conflicts(...raised, read({}, { method: "reviewed" }))).toEqual([]);
  });
});

describe("a price of money that a machine read", () => {
  const record = rate({ id: "held", from: "2024-04-07", until: "2025-05-06" });

  it("conflicts with another of its kind that held when it was stated", () => {
    expect(conflicts(record, rate({ id: "read", value: 1.5 }, machine))).toEqual([
      "amount serious terms/held terms/read",
    ]);
    const later = { ...machine, statedOn: "2025-06-01" };
    expect(conflicts(record, rate({ id: "read", value: 1.5 }, later))).toEqual([]);
  });

  it("conflicts with none of another kind or unit", () => {
    expect(
      conflicts(record, rate({ id: "read", value: 3, kind: "lending-rate" }, machine)),
    ).toEqual([]);
    expect(
      conflicts(record, rate({ id: "read", value: 3, unit: "basis-points" }, machine)),
    ).toEqual([]);
  });
});
