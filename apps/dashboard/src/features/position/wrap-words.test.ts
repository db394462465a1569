import * as fc from "fast-check";
import { expect, it } from "vitest";

import { wrapWords } from "./wrap-words.ts";

it("loses no word and exceeds the width only by a single word", () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9()]{1,12}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, most) => {
      const lines = wrapWords(parts.join(" "), most);
      expect(lines.join(" ")).toBe(parts.join(" "));
      for (const line of lines) expect(line.length <= most || !line.includes(" ")).toBe(true);
    }),
  );
});

it("fills a line before it begins the next", () => {
  expect(wrapWords("Share of world humanoid installations", 16)).toEqual([
    "Share of world",
    "humanoid",
    "installations",
  ]);
});
