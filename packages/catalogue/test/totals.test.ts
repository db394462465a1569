import { addUp, fold } from "@nqpf/domain";
import { anInstant } from "@nqpf/domain/testing";
import { describe, expect, it } from "vitest";

import { loadCatalogue } from "../src/index.ts";

const { claims, actors } = loadCatalogue();
const kinds = new Map<string, (typeof actors)[number]["kind"]>(
  actors.map((actor) => [actor.id, actor.kind]),
);
const at = anInstant();
const { measures } = fold(claims, at);
const { totals, excluded } = addUp(measures, at.asOf, (actor) => kinds.get(actor));
const summed = totals.flatMap(({ amounts }) => amounts);

describe("what the money of all measures adds up to", () => {
  it("holds no amount that does not count", () => {
    expect(summed.filter(({ amount }) => !amount.counts)).toEqual([]);
  });

  it("lists every amount once, in a total or beside the totals", () => {
    const listed = [...summed, ...excluded].map(({ amount }) => amount.id);
    const held = measures.flatMap((m) => m.money).flatMap((line) => line.amounts);
    expect(listed.toSorted()).toEqual(held.map(({ value }) => value.id).toSorted());
  });

  it.each([
    "five-area-loans-2025-08",
    "soe-rd-2025",
    "soe-emerging-investment-2025",
    "sti-bonds-issued-2025-09",
    "sti-bonds-interbank-2025-12",
    "national-ai-fund-big-fund-share",
    "storage-direct-investment",
    "nfgf-capital-2018",
  ])("leaves out %s, which does not count", (id) => {
    const found = excluded.find(({ amount }) => amount.id === id);
    expect(found?.reason).toBe("does-not-count");
  });

  it.each(["big-fund-iii-capital", "nvcgf-mobilisation", "national-st-budget-2026"])(
    "leaves out %s, which several pay together",
    (id) => {
      expect(excluded.find(({ amount }) => amount.id === id)?.reason).toBe("payer-unknown");
    },
  );

  it("holds no amount beside another inside which it lies", () => {
    const wholes = new Map(
      measures
        .flatMap((measure) => measure.money)
        .flatMap(({ id, partOf, amounts }) =>
          amounts.map(({ value }) => [value.id, { line: id, partOf }] as const),
        ),
    );
    const inside = new Map([...wholes.values()].map(({ line, partOf }) => [line, partOf]));
    for (const { amounts } of totals) {
      const lines = new Set(amounts.map(({ amount }) => wholes.get(amount.id)?.line));
      for (const { amount } of amounts)
        for (let around = wholes.get(amount.id)?.partOf; around; around = inside.get(around))
          expect(lines.has(around), `${amount.id} in ${around}`).toBe(false);
    }
  });

  it("adds the yearly ceilings of cities as yearly flows", () => {
    const yearly = totals.find(({ role, period }) => role === "ceiling" && period === "yearly");
    expect(yearly?.amounts.map(({ amount }) => amount.id)).toEqual([
      "guangzhou-low-altitude-yearly",
      "hangzhou-computing-vouchers-yearly",
      "shenzhen-ai-support-yearly",
    ]);
  });
});
