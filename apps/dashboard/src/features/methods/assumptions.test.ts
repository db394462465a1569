import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { assumptions } from "./assumptions.ts";
import { formulaNumbers } from "./formula-messages.ts";

const rules = readFileSync(
  new URL("../../../../../packages/analysis/data/valuation.yaml", import.meta.url),
  "utf8",
);

it("prints the values by which the valuation assumes", () => {
  const part = rules.slice(rules.indexOf("\nassumptions:"), rules.indexOf("\nhome:"));
  const entry = /- id: (\S+)\n.*\n {4}value: (\S+)\n {4}low: (\S+)\n {4}high: (\S+)/g;
  const held = [...part.matchAll(entry)].map(([, id = "", value = "", low, high]) => [
    id,
    { value: value === "null" ? null : Number(value), low: Number(low), high: Number(high) },
  ]);
  expect(held.length).toBeGreaterThan(5);
  expect(assumptions).toEqual(Object.fromEntries(held));
});

it("has an entry for every formula that a method of the valuation names", () => {
  const named = new Set(rules.match(/\bF\d+\b/g));
  expect([...named].filter((number) => !formulaNumbers.some((own) => own === number))).toEqual([]);
});
