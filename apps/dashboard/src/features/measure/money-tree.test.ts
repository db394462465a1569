import { type Amount, foldMeasure } from "@nqpf/domain";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { largestIn, moneyTree, type MoneyNode } from "./money-tree.ts";

function treeOf(...amounts: (Partial<Amount> & { id: string })[]) {
  const claims = amounts.map((amount) => aClaim(`money/${amount.id}`, anAmount(amount)));
  const measure = foldMeasure(aMeasureId, aMeasureOf(...claims), anInstant());
  return moneyTree(measure?.money ?? []);
}

function shapeOf(node: MoneyNode): unknown {
  return [node.line.amounts.map(({ value }) => value.value), node.parts.map(shapeOf)];
}

it("keeps an earmark inside its line when the line is raised", () => {
  const { lines } = treeOf(
    { id: "ceiling-2024", value: 500 },
    { id: "earmark", role: "earmark", value: 100, on: "2024-06-15", partOf: "ceiling-2024" },
    { id: "ceiling-2025", value: 800, on: "2025-05-07", replaces: "ceiling-2024" },
  );
  expect(lines.map(shapeOf)).toEqual([[[500, 800], [[[100], []]]]]);
  expect(lines.map(largestIn)).toEqual([800]);
});

it("sets apart what counts in no total", () => {
  const tree = treeOf(
    { id: "grant", role: "allocated", value: 5 },
    { id: "loan-book", role: "outstanding", value: 105_600, counts: false },
  );
  expect(tree.lines.map(({ line }) => line.id)).toEqual(["grant"]);
  expect(tree.statistics.map(({ line }) => line.id)).toEqual(["loan-book"]);
});

it("names the line of another measure around a line", () => {
  const { lines } = treeOf({ id: "share", partOf: "bonds-elsewhere" });
  expect(lines.map(({ outside }) => outside)).toEqual(["bonds-elsewhere"]);
});

it("shows every line of a circle instead of losing it", () => {
  const { lines } = treeOf({ id: "a", partOf: "b" }, { id: "b", partOf: "a" });
  expect(lines.map(({ line }) => line.id).toSorted()).toEqual(["a", "b"]);
});
