import * as fc from "fast-check";
import { expect, test } from "vitest";

import { findQuantities } from "../src/quantities/find-quantities.ts";
import type { QuantityMention } from "../src/quantities/mentions.ts";
import { normalise } from "../src/text/normalise.ts";
import { amounts, counts, decoys, type Notation, ranges, rates } from "./notations.ts";

const seeded = { seed: 20_250_813, numRuns: 250 };
const surroundings = fc.constantFrom<[string, string]>(
  ["", ""],
  ["额度为", "。"],
  ["安排资金", "，支持创新。"],
  ["The ceiling is ", "."],
  ["It set aside (", ") for firms."],
);

function read(text: string): readonly QuantityMention[] {
  return findQuantities(normalise(text).text, "2025-08-13");
}

function shown(mention: QuantityMention) {
  const { kind, value } = mention;
  const unit = kind === "date" ? "" : kind === "money" ? mention.currency : mention.unit;
  const qualifier = kind === "money" || kind === "rate" ? mention.qualifier : "exact";
  return { kind, value, unit, qualifier };
}

test.each<[string, fc.Arbitrary<Notation>]>([
  ["an amount", amounts],
  ["a range", ranges],
  ["a rate", rates],
  ["a price or a count", counts],
])("%s is read to the last digit in every notation", (_name, notations) => {
  fc.assert(
    fc.property(notations, surroundings, ({ words, ...said }, [before, behind]) => {
      const found = read(`${before}${words}${behind}`).map((mention) => shown(mention));
      expect(found).toEqual([said]);
    }),
    seeded,
  );
});

test("two quantities side by side keep their own values", () => {
  const either = fc.oneof(amounts, rates, counts);
  fc.assert(
    fc.property(either, either, (first, second) => {
      const found = read(`${first.words}。${second.words}。`).map(({ value }) => value);
      expect(found).toEqual([first.value, second.value]);
    }),
    seeded,
  );
});

test.each(decoys)("%s says no amount and no rate", (words) => {
  const kinds = read(words).map(({ kind }) => kind);
  expect(kinds).not.toContain("money");
  expect(kinds).not.toContain("rate");
});
