import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";
import { parse } from "yaml";

import { loadRules } from "../src/lexicon/load-rules.ts";
import { expectedOf } from "./starting-document/expected.ts";

/** Passages by which the extractor is judged. What fails below is a term of ours, never a passage. */
const judged = ["open", "kept", "practice/a", "practice/b", "practice/c", "practice/d"].map((set) =>
  join(import.meta.dirname, `../gold/${set}.yaml`),
);

const longestLatin = 5;
const longestHan = 8;

const texts = [
  ...["english", "chinese", "altered", "original"].map((id) => expectedOf(id).text ?? ""),
  ...judged.flatMap((file) => textsOf(readFileSync(file, "utf8"))),
];
const copied = new Set(texts.flatMap((text) => phrasesOf(text)));

/** Names of things stand in the curated record too: whoever writes of them says these words. */
const record = join(import.meta.dirname, "../../catalogue/data");
const names = new Set(
  readdirSync(record, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => phrasesOf(readFileSync(join(record, file), "utf8"))),
);
const isCopied = (phrase: string) => copied.has(phrase) && !names.has(phrase);

it("takes no phrase of eight characters or five words from the texts it is judged by", () => {
  const rules = loadRules();
  const terms = Object.values(rules)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .flatMap((entry) => termsOf(entry));
  expect(terms.length).toBeGreaterThan(10_000);
  expect(terms.filter((term) => phrasesOf(term).some(isCopied))).toEqual([]);
});

it("finds a phrase that was taken", () => {
  const taken = expectedOf("chinese").text?.match(/\p{Script=Han}{8}/u)?.[0] ?? "";
  expect(phrasesOf(`ab${taken}cd`).some(isCopied)).toBe(true);
});

function termsOf(entry: unknown): string[] {
  if (typeof entry !== "object" || entry === null) return [];
  const { terms, not } = entry as { terms?: string[]; not?: string[] };
  return [...(terms ?? []), ...(not ?? [])];
}

function textsOf(gold: string): string[] {
  return (parse(gold) as { items: { text: string }[] }).items.map(({ text }) => text);
}

/** Runs of five Latin words and of eight Han characters. */
function phrasesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const latin = words
    .slice(longestLatin - 1)
    .map((_, index) => words.slice(index, index + longestLatin).join(" "));
  const han = [...text.matchAll(/[\p{Script=Han}]+/gu)].flatMap(([run]) =>
    Array.from({ length: Math.max(0, run.length - longestHan + 1) }, (_, index) =>
      run.slice(index, index + longestHan),
    ),
  );
  return [...latin, ...han];
}
