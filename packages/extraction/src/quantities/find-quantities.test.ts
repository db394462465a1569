import * as fc from "fast-check";
import { expect, test } from "vitest";

import { PartialDate } from "@nqpf/domain";

import { normalise } from "../text/normalise.ts";
import { findQuantities } from "./find-quantities.ts";

const pieces =
  "500|1.75|5,000|2024|2027|亿|万|元|yuan|billion| |percent|%|到|至|-|~|、|, | and | to |年|月|日|前|起|百分之|三|十|千|half of |from |by |$|RMB |may |March |Friday|昨日|上周五|更|家|个百分点|成|第|号|〔|〕|余|多|以上|约|\n".split(
    "|",
  );
const text = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => normalise(parts.join("")).text);

test("mentions are in order, lie apart and hold words of the text", () => {
  fc.assert(
    fc.property(text, (plain) => {
      let behind = 0;
      for (const mention of findQuantities(plain, "2025-08-13")) {
        expect(mention.start).toBeGreaterThanOrEqual(behind);
        expect(plain.slice(mention.start, mention.end).trim()).toBe(
          plain.slice(mention.start, mention.end),
        );
        expect(mention.end).toBeGreaterThan(mention.start);
        behind = mention.end;
      }
    }),
    { numRuns: 1_000 },
  );
});

test("values are whole: positive amounts, rising ranges and days of the calendar", () => {
  fc.assert(
    fc.property(text, (plain) => {
      for (const mention of findQuantities(plain, "2025-08-13")) {
        if (mention.kind === "date")
          expect(PartialDate.safeParse(mention.value).success).toBe(true);
        else if (Array.isArray(mention.value))
          expect(mention.value[0]).toBeLessThan(mention.value[1] ?? 0);
        else expect(mention.value).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 1_000 },
  );
});

const longTexts: [unit: string][] = [
  ["1,"],
  ["1.1."],
  ["1-"],
  ["1 to "],
  ["1 and "],
  ["1、"],
  ["百分之百"],
  ["百分之"],
  ["一"],
  ["十"],
  ["亿万"],
  ["2024年"],
  ["1月至"],
  ["may "],
  ["$1 "],
  ["end of "],
  ["half of "],
  ["more than "],
  ["不超过投资额的"],
  ["的1"],
  ["1 billion "],
  ["twenty-"],
  ["q1 "],
  ["周"],
  ["1 a b c d e f "],
  ["hundred "],
  ["最高补助"],
];

// Work that grows with the square of the text would take minutes.
test.each(longTexts)("a long text of %j takes seconds", (unit) => {
  const plain = unit.repeat(Math.ceil(100_000 / unit.length));
  expect(Array.isArray(findQuantities(plain, "2025-08-13"))).toBe(true);
});
