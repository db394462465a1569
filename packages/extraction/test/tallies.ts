import { findDocumentNumbers } from "../src/names/document-numbers.ts";
import { findStateBodies } from "../src/names/state-bodies.ts";
import type { Place } from "../src/quantities/mentions.ts";
import { normalise } from "../src/text/normalise.ts";
import { textBeside } from "./beside.ts";
import type { Carrier } from "./document-carriers.ts";
import { isStateBody, type Marked } from "./marked-bodies.ts";

/** The column of numbers of a table of documents of the State Council; empty where the table is not present. */
export const listedNumbers = (textBeside("corpora/document-numbers-state-council.csv") ?? "")
  .split("\n")
  .slice(1)
  .map((row) => row.split(",").at(-1)?.trim() ?? "")
  .filter((number) => number !== "");

/** The normal forms of the document numbers in a text. */
export function numbersIn(text: string): string[] {
  return findDocumentNumbers(normalise(text).text).map(({ normal }) => normal);
}

/** How well document numbers are found: by normal form, each as often as it stands. */
export function tallyNumbers(all: readonly Carrier[]) {
  let [right, wrong, missed] = [0, 0, 0];
  const faults: string[] = [];
  for (const { text, numbers } of all) {
    const left = [...numbers];
    const found = numbersIn(text);
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
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  return { right, wrong, missed, precision, recall, faults };
}

/** Finds bodies in a text, at offsets of the text as it is. */
export type FindBodies = (text: string) => readonly Place[];

export const byGrammar: FindBodies = (text) => {
  const plain = normalise(text);
  return findStateBodies(plain.text).map(({ start, end }) => ({
    start: plain.startOf(start),
    end: plain.endOf(end),
  }));
};

/** How many of the marked bodies that count are met at all, and at exactly their place. */
export function tallyBodies(sentences: readonly Marked[], find: FindBodies) {
  let [marked, met, exact] = [0, 0, 0];
  for (const { text, government } of sentences) {
    const found = find(text);
    for (const name of government.filter((one) => isStateBody(one.text))) {
      marked += 1;
      if (found.some(({ start, end }) => start < name.end && end > name.start)) met += 1;
      if (found.some(({ start, end }) => start === name.start && end === name.end)) exact += 1;
    }
  }
  return { marked, met, exact };
}
