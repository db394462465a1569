import { stripVTControlCharacters } from "node:util";

import * as fc from "fast-check";
import { expect, it } from "vitest";

import { inkOf } from "./paper.ts";
import { widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

const texts = fc.string({
  unit: fc.constantFrom("a", "Z", "9", " ", "氢", "能", "，", "（", "é", "→", "𠀀"),
  maxLength: 80,
});

it("wraps to the width asked for and loses nothing but spaces", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrap(text, width);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

it("breaks between words, and a Chinese sentence between characters", () => {
  expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
  expect(wrap("科技创新和技术改造再贷款", 10)).toEqual(["科技创新和", "技术改造再", "贷款"]);
  expect(wrap("see 科技创新和技术改造再贷款", 16)).toEqual(["see 科技创新和技", "术改造再贷款"]);
});

it("gives every line its own colour and no line another's", () => {
  const { strong } = inkOf(true);
  const text = `${strong("one two three")} four five six`;
  const lines = wrap(text, 8);
  expect(lines.map((line) => stripVTControlCharacters(line))).toEqual([
    "one two",
    "three",
    "four",
    "five six",
  ]);
  expect(lines.map((line) => line.includes("\u001B[1m"))).toEqual([true, true, false, false]);
  expect(lines[0]?.endsWith("\u001B[0m")).toBe(true);
});
