import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Extraction } from "@nqpf/domain/reading";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";

import { anExtractor, someHash } from "./an-extractor.ts";

const extractor = anExtractor();
const passages = ["english", "chinese"].flatMap((name) => {
  const file = readFileSync(join(import.meta.dirname, `passages/${name}.yaml`), "utf8");
  return (parse(file) as { passages: { text: string }[] }).passages.map(({ text }) => text);
});

/** What pages do to words: full-width forms, Markdown, soft hyphens, odd spaces, emoji, combining marks. */
const noises: ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text.replaceAll(/[0-9A-Za-z%]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll(" ", "\u3000"),
  (text) => text.replace(/(\S{4,})/, "**$1**"),
  (text) => `## ${text}`,
  (text) => `> - [${text}](https://example.org/a_b)`,
  (text) => text.replaceAll(/([a-z])([a-z]{5})/g, "$1\u00ad$2"),
  (text) => text.replaceAll(", ", ",\n"),
  (text) => `🚀 ${text} 𠮷`,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("发展", "發展").replaceAll("国", "國"),
];

const documents = fc
  .array(fc.tuple(fc.constantFrom(...passages), fc.constantFrom(...noises)), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) =>
    fc
      .constantFrom("\n\n", "\n", " ", "\r\n\r\n")
      .map((joint) => parts.map(([text, noise]) => noise(text)).join(joint)),
  );
const days = fc.constantFrom(null, "2024", "2024-04", "2024-04-19", "2026-02-28");

it("gives only words that stand in the text, where it says they stand", () => {
  fc.assert(
    fc.property(documents, days, (text, published) => {
      const extraction = extractor.extract({ text, sha256: someHash, published });
      expect(Extraction.parse(extraction)).toEqual(extraction);
      for (const { words, start, end } of spansIn(extraction))
        expect(text.slice(start, end)).toBe(words);
      for (const name of partiesIn(extraction)) expect(text).toContain(name);
    }),
    { numRuns: 150 },
  );
});

it("gives the same for the same text", () => {
  fc.assert(
    fc.property(documents, days, (text, published) => {
      const read = () => extractor.extract({ text, sha256: someHash, published });
      expect(read()).toEqual(read());
    }),
    { numRuns: 40 },
  );
});

it.each(["", " ", "\n\n", "。", "...", "{}|*#", "\u{1f680}", "a".repeat(20_000)])(
  "reads %j without finding a measure",
  (text) => {
    expect(extractor.extract({ text, sha256: someHash }).measures).toEqual([]);
  },
);

interface FoundWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Every object of an extraction that has a place, with the words it claims for it. */
function spansIn(value: unknown): FoundWords[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap((member) => spansIn(member));
  const { start, end, text, name, trigger } = value as Record<string, unknown>;
  const words = text ?? name ?? trigger;
  return typeof start === "number" && typeof end === "number" && typeof words === "string"
    ? [{ words, start, end }, ...inner]
    : inner;
}

function partiesIn({ measures }: Extraction): string[] {
  return measures.flatMap(({ rates }) =>
    rates.flatMap(({ payer, recipient }) => [payer, recipient].filter((name) => name !== null)),
  );
}
