import { ActorId, type Term } from "@nqpf/domain";
import { expect, it } from "vitest";

import { withoutDerivedEnd } from "./term-ends.ts";

function aRate(id: string, over: Partial<Term>): Term {
  return {
    id,
    kind: "central-bank-rate",
    value: 1.75,
    unit: "percent",
    payer: ActorId.parse("lenders"),
    recipient: ActorId.parse("bank"),
    from: "2024-04-07",
    until: null,
    note: null,
    ...over,
  };
}

const next = aRate("next", { value: 1.5, from: "2025-05-07" });
const last = aRate("last", { value: 1.25, from: "2026-01-19" });

it("leaves out an end that lies on the eve of the first successor", () => {
  const first = aRate("first", { until: "2025-05-06" });
  expect(withoutDerivedEnd(first, [first, last, next]).until).toBeNull();
});

it.each([
  ["is not the eve of a successor", { until: "2025-05-01" }],
  ["is the eve of the second successor", { until: "2026-01-18" }],
  ["is less precise than a day", { until: "2025-05" }],
  ["is that of a rate with other parties", { until: "2025-05-06", payer: null }],
])("keeps an end that %s", (_what, over) => {
  const first = aRate("first", over);
  expect(withoutDerivedEnd(first, [first, next, last])).toEqual(first);
});
