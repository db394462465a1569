import { describe, expect, it } from "vitest";

import { addUp } from "./addition.ts";
import type { Amount } from "./amount.ts";
import type { Claim } from "./claim.ts";
import { foldMeasure } from "./fold.ts";
import { ActorId } from "./ids.ts";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "./testing/index.ts";
import type { ActorKind } from "./vocabulary/lists.ts";

const kinds: Record<string, ActorKind> = {
  mof: "ministry",
  ndrc: "ministry",
  bank: "central-bank",
};
const payer = (id: string) => ActorId.parse(id);

function add(...amounts: Amount[]) {
  return addWith([], ...amounts);
}

function addWith(more: Claim[], ...amounts: Amount[]) {
  const claims = aMeasureOf(
    ...more,
    ...amounts.map((amount) => aClaim(`money/${amount.id}`, amount)),
  );
  const measure = foldMeasure(aMeasureId, claims, anInstant());
  const { totals, excluded } = addUp(
    measure ? [measure] : [],
    "2026-12-31",
    (actor) => kinds[actor],
  );
  return {
    totals: totals.map((total) => total.value),
    excluded: excluded.map(({ amount, reason }) => [amount.id, reason]),
  };
}

const mof = { payer: payer("mof") };

describe("two amounts", () => {
  it("of one role, currency, basis, period and kind of payer are added", () => {
    expect(
      add(
        anAmount({ id: "a", value: 3, ...mof }),
        anAmount({ id: "b", value: 4, payer: payer("ndrc") }),
      ),
    ).toEqual({
      totals: [7],
      excluded: [],
    });
  });

  it.each<[string, Partial<Amount>]>([
    ["role", { role: "drawn" }],
    ["currency", { currency: "USD" }],
    ["basis", { basis: "cumulative" }],
    ["period", { basis: "flow", period: "2025" }],
    ["kind of payer", { payer: payer("bank") }],
  ])("that differ in %s are never added", (_, over) => {
    const flow = "period" in over ? { basis: "flow" as const, period: "2024" } : {};
    const sums = add(
      anAmount({ id: "a", value: 3, ...mof, ...flow }),
      anAmount({ id: "b", value: 4, ...mof, ...over }),
    );
    expect(sums.totals.toSorted((a, b) => a - b)).toEqual([3, 4]);
  });
});

describe("an amount stands beside a total", () => {
  it("when it is a statistic around the measure", () => {
    expect(add(anAmount({ id: "loan-book", counts: false, ...mof })).excluded).toEqual([
      ["loan-book", "does-not-count"],
    ]);
  });

  it("when it is a level of a measure that has ended", () => {
    const ended = aClaim("rungs/superseded", { rung: "superseded", on: "2025-01-01" });
    const drawn = anAmount({ id: "b", value: 2, role: "drawn", basis: "cumulative", ...mof });
    expect(addWith([ended], anAmount({ id: "a", ...mof }), drawn)).toEqual({
      totals: [2],
      excluded: [["a", "no-longer-holds"]],
    });
    expect(addWith([aClaim("expires", "2025")], anAmount({ id: "a", ...mof })).totals).toEqual([]);
  });

  it("when nobody knows whose money it is", () => {
    expect(add(anAmount({ id: "a" }))).toEqual({ totals: [], excluded: [["a", "payer-unknown"]] });
  });

  it("when a later value replaced it", () => {
    const raised = anAmount({ id: "b", value: 8, on: "2025-01-01", replaces: "a", ...mof });
    expect(add(anAmount({ id: "a", value: 5, ...mof }), raised)).toEqual({
      totals: [8],
      excluded: [["a", "earlier-value"]],
    });
  });

  it("when it lies inside another of the same role, at any depth", () => {
    const whole = anAmount({ id: "whole", value: 1000, ...mof });
    const part = anAmount({ id: "part", value: 300, partOf: "whole", role: "earmark", ...mof });
    const inner = anAmount({ id: "inner", value: 100, partOf: "part", ...mof });
    expect(add(whole, part, inner)).toEqual({
      totals: [1000, 300],
      excluded: [["inner", "inside-another"]],
    });
  });

  it("when another reports on the whole of which it reports a part", () => {
    const whole = anAmount({ id: "whole", value: 1000, ...mof });
    const part = anAmount({ id: "part", value: 300, role: "earmark", partOf: "whole", ...mof });
    const all = anAmount({ id: "all", value: 900, role: "allocated", partOf: "whole", ...mof });
    const some = anAmount({ id: "some", value: 200, role: "allocated", partOf: "part", ...mof });
    expect(add(whole, part, all, some)).toEqual({
      totals: [1000, 900, 300],
      excluded: [["some", "inside-another"]],
    });
  });

  it("but not when its sibling reports on another part of the same whole", () => {
    const whole = anAmount({ id: "whole", value: 500, ...mof });
    const one = anAmount({ id: "one", value: 250, role: "allocated", partOf: "whole", ...mof });
    const two = anAmount({ id: "two", value: 150, role: "allocated", partOf: "whole", ...mof });
    expect(add(whole, one, two).totals).toEqual([500, 400]);
  });
});
