import * as fc from "fast-check";
import { expect, it } from "vitest";

import { createTextIndex } from "./text-index.ts";

const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 12, maxLength: 40 });

it("finds every text that shares a run of twelve words, if it is a fifth of the shorter one", () => {
  fc.assert(
    fc.property(words, words, words, (shared, before, behind) => {
      const index = createTextIndex<string>();
      index.add("held", shared.join(" "));
      const text = [...before.slice(0, 12), ...shared, ...behind.slice(0, 12)].join(" ");
      expect(index.nearest(text)).toEqual(["held"]);
    }),
  );
});

it("does not take a phrase that stands in many texts for a sign of likeness", () => {
  const index = createTextIndex<number>();
  const phrase = "as was said by the office in its daily note to the press";
  for (let at = 0; at < 150; at += 1) index.add(at, phrase);
  expect(index.nearest(phrase)).toEqual([]);
});
