import { expect, test } from "vitest";

import { findDocumentNumbers } from "../src/names/document-numbers.ts";
import { normalise } from "../src/text/normalise.ts";
import { carriers, unlisted } from "./document-carriers.ts";
import { listedNumbers, numbersIn, tallyNumbers } from "./tallies.ts";

test.skipIf(listedNumbers.length === 0)(
  "every number of the State Council is its own normal form",
  () => {
    expect(listedNumbers.length).toBeGreaterThan(5_000);
    expect(listedNumbers.filter((number) => numbersIn(number).join() !== number)).toEqual([]);
  },
);

test.each([
  ["of the State Council", 2024, listedNumbers],
  ["of issuers that are not listed", 6, unlisted],
])("numbers %s are found in running text among others", (_name, seed, given) => {
  const { right, precision, recall, faults } = tallyNumbers(carriers(2_000, seed, given));
  expect(right).toBeGreaterThan(2_000);
  const worst = faults.slice(0, 5).join("\n");
  expect(precision, worst).toBeGreaterThanOrEqual(0.98);
  expect(recall, worst).toBeGreaterThanOrEqual(0.98);
});

test("a number stands in the untouched text where it is said to", () => {
  for (const { text } of carriers(300, 7, listedNumbers)) {
    const plain = normalise(text);
    for (const { start, end, normal } of findDocumentNumbers(plain.text)) {
      const words = text.slice(plain.startOf(start), plain.endOf(end));
      expect(numbersIn(words)).toEqual([normal]);
    }
  }
});
