import { expect, test } from "vitest";

import { findDocumentNumbers } from "../src/names/document-numbers.ts";
import { normalise } from "../src/text/normalise.ts";
import { textBeside } from "./beside.ts";
import { type Carrier, carriers, unlisted } from "./document-carriers.ts";

/** The column of numbers of a table of documents of the State Council; empty where the table is not present. */
const listed = (textBeside("corpora/document-numbers-state-council.csv") ?? "")
  .split("\n")
  .slice(1)
  .map((row) => row.split(",").at(-1)?.trim() ?? "")
  .filter((number) => number !== "");

const read = (text: string) =>
  findDocumentNumbers(normalise(text).text).map(({ normal }) => normal);

test.skipIf(listed.length === 0)("every number of the State Council is its own normal form", () => {
  expect(listed.length).toBeGreaterThan(5_000);
  expect(listed.filter((number) => read(number).join() !== number)).toEqual([]);
});

/** How many numbers are found rightly, wrongly and not at all. */
function tally(all: readonly Carrier[]) {
  let [right, wrong, missed] = [0, 0, 0];
  const faults: string[] = [];
  for (const { text, numbers } of all) {
    const left = [...numbers];
    const found = read(text);
    for (const number of found) {
      const at = left.indexOf(number);
      if (at < 0) wrong += 1;
      else left.splice(at, 1);
    }
    right += numbers.length - left.length;
    missed += left.length;
    if (left.length > 0 || found.length !== numbers.length)
      faults.push(`${JSON.stringify(text)}: ${found.join()} for ${numbers.join()}`);
  }
  return { right, precision: right / (right + wrong), recall: right / (right + missed), faults };
}

test.each([
  ["of the State Council", 2024, listed],
  ["of issuers that are not listed", 6, unlisted],
])("numbers %s are found in running text among others", (_name, seed, given) => {
  const { right, precision, recall, faults } = tally(carriers(2_000, seed, given));
  expect(right).toBeGreaterThan(2_000);
  const worst = faults.slice(0, 5).join("\n");
  expect(precision, worst).toBeGreaterThanOrEqual(0.98);
  expect(recall, worst).toBeGreaterThanOrEqual(0.98);
});

test("a number stands in the untouched text where it is said to", () => {
  for (const { text } of carriers(300, 7, listed)) {
    const plain = normalise(text);
    for (const { start, end, normal } of findDocumentNumbers(plain.text)) {
      const words = text.slice(plain.startOf(start), plain.endOf(end));
      expect(read(words)).toEqual([normal]);
    }
  }
});
