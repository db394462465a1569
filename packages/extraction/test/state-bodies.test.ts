import { expect, test } from "vitest";

import { stateBodiesIn } from "../src/index.ts";
import { textBeside } from "./beside.ts";
import { markedSentences } from "./marked-bodies.ts";
import { byGrammar, tallyBodies } from "./tallies.ts";

const lines = textBeside("corpora/government-names-zh.jsonl.gz");

test.skipIf(lines === undefined)("bodies that people marked are found", () => {
  const { marked, met, exact } = tallyBodies(markedSentences(lines ?? ""), byGrammar);
  expect(marked).toBeGreaterThan(900);
  expect(met / marked, `${met} of ${marked}`).toBeGreaterThanOrEqual(0.97);
  expect(exact / marked, `${exact} of ${marked}`).toBeGreaterThanOrEqual(0.83);
});

test("a body stands in the untouched text where it is said to", () => {
  const text = "**上海市發展改革委**和 財政部等八部门";
  expect(stateBodiesIn(text)).toEqual(
    ["上海市發展改革委", "財政部", "八部门"].map((name) => ({
      text: name,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    })),
  );
});
