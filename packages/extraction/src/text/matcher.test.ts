import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createMatcher, longestMatches, type Hit } from "./matcher.ts";

function allHits(terms: readonly string[], plain: string): Hit[] {
  const hits: Hit[] = [];
  createMatcher(terms).scan(plain, (term, start, end) => hits.push({ term, start, end }));
  return hits;
}

function found(terms: readonly string[], plain: string): string[] {
  return longestMatches(plain, createMatcher(terms)).map(({ start, end }) =>
    plain.slice(start, end),
  );
}

const cases: readonly (readonly [name: string, terms: string[], plain: string, found: string[]])[] =
  [
    ["a term in Chinese text needs no boundary", ["再贷款"], "设立再贷款工具", ["再贷款"]],
    ["a Latin term is no part of a word", ["ai"], "ai said air fair ai-led", ["ai", "ai"]],
    ["a Latin term stands beside Han", ["ai"], "推动ai发展", ["ai"]],
    ["a digit goes on no number", ["6g"], "6g 16g 6gb", ["6g"]],
    ["a plural belongs to the hit", ["bond", "tax"], "bonds and taxes", ["bonds", "taxes"]],
    [
      "the longest of several wins",
      ["new energy", "new energy vehicle"],
      "new energy vehicles",
      ["new energy vehicles"],
    ],
    [
      "the leftmost of two that overlap wins",
      ["科技创新", "创新债券"],
      "科技创新债券",
      ["科技创新"],
    ],
    ["a line break is a space", ["central bank"], "the central\nbank", ["central\nbank"]],
    ["a term within a failed longer one is found", ["abcd", "bc"], "xbcx 人bc人", ["bc"]],
    ["no term finds nothing", [], "text", []],
  ];

test.each(cases)("%s", (_name, terms, plain, expected) => {
  expect(found(terms, plain)).toEqual(expected);
});

test("a term that stands twice in the list is reported under both places", () => {
  expect(allHits(["贷款", "x", "贷款"], "贷款").map(({ term }) => term)).toEqual([0, 2]);
});

const isWord = (character: string | undefined) => /^[a-z0-9]$/.test(character ?? "");

function naiveHits(terms: readonly string[], plain: string): Hit[] {
  return terms.flatMap((term, index) => {
    const hits: Hit[] = [];
    for (let start = plain.indexOf(term); start >= 0; start = plain.indexOf(term, start + 1)) {
      const end = naiveEnd(plain, start + term.length);
      const opens = !isWord(plain[start]) || !isWord(plain[start - 1]);
      if (end !== null && opens) hits.push({ term: index, start, end });
    }
    return hits;
  });
}

function naiveEnd(plain: string, end: number): number | null {
  const last = plain[end - 1];
  if (!isWord(last) || !isWord(plain[end])) return end;
  const plural = ["s", "es"].find(
    (suffix) => plain.startsWith(suffix, end) && !isWord(plain[end + suffix.length]),
  );
  return plural !== undefined && /[a-z]/.test(last ?? "") ? end + plural.length : null;
}

const order = (a: Hit, b: Hit) => a.term - b.term || a.start - b.start;
const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."a,b,e,s,1, ,-,贷,款,业".split(",")), maxLength });

test("a scan finds what a search for each term finds", () => {
  const terms = fc.array(
    letters(5).filter((term) => term !== ""),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(terms, letters(80), (list, plain) => {
      expect(allHits(list, plain).toSorted(order)).toEqual(naiveHits(list, plain).toSorted(order));
    }),
    { numRuns: 500 },
  );
});

test("longest matches lie apart and none could begin earlier", () => {
  const terms = fc.array(
    letters(4).filter((term) => term.trim() !== ""),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(terms, letters(60), (list, plain) => {
      const chosen = longestMatches(plain, createMatcher(list));
      let behind = 0;
      for (const { start, end } of chosen) {
        const between = naiveHits(list, plain).filter(
          (hit) => hit.start >= behind && hit.start < start,
        );
        expect(between).toEqual([]);
        const longer = naiveHits(list, plain).filter((hit) => hit.start === start && hit.end > end);
        expect(longer).toEqual([]);
        behind = end;
      }
    }),
  );
});

test(
  "twenty thousand terms over a megabyte take seconds and not minutes",
  { timeout: 10_000 },
  () => {
    const plain = "科技创新和技术改造再贷款 relending facility for equipment renewal ".repeat(
      15_000,
    );
    const terms = Array.from({ length: 20_000 }, (_, index) => `再贷款${index}号工具`);
    expect(allHits([...terms, "equipment"], plain)).toHaveLength(15_000);
  },
);

test("a text of one letter stays cheap with terms that share it", { timeout: 10_000 }, () => {
  const terms = Array.from({ length: 200 }, (_, index) => `${"款".repeat(index + 1)}贷`);
  expect(allHits(terms, "款".repeat(1_000_000))).toEqual([]);
});
