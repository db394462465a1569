import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ownAutomaton } from "../lexicon/own-automaton.ts";
import { ownTerms } from "../lexicon/own-terms.ts";
import { loadRules } from "../lexicon/load-rules.ts";
import type { DoubleArray } from "./double-array.ts";
import { automatonOf } from "./matcher.ts";
import { readAutomaton, writeAutomaton } from "./written-automaton.ts";

describe("an automaton that a build writes down", () => {
  it("is read as it was", () => {
    const someTerms = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", " ", "贷", "款", "元") }),
    );
    fc.assert(
      fc.property(someTerms, (terms) => {
        const automaton = automatonOf(terms);
        const read = readAutomaton(writeAutomaton(automaton, terms.length));
        expect(bytesOf(read)).toEqual(bytesOf(automaton));
      }),
      { numRuns: 20 },
    );
  });

  it("is that of our own terms as they stand", () => {
    const words = ownTerms(loadRules()).map(({ plain }) => plain);
    expect(bytesOf(ownAutomaton(words))).toEqual(bytesOf(automatonOf(words)));
  });

  it("is refused where the terms have changed since", () => {
    expect(() => ownAutomaton(["relending"])).toThrow(/build @nqpf\/extraction anew/);
  });
});

/** Each table as text: comparing them number by number takes seconds. */
function bytesOf(automaton: DoubleArray): Record<string, string> {
  return Object.fromEntries(
    Object.entries(automaton).map(([name, table]: [string, Int32Array]) => [name, table.join()]),
  );
}
