import { expect, test } from "vitest";

import { findStateBodies } from "../src/names/state-bodies.ts";
import { normalise } from "../src/text/normalise.ts";
import { textBeside } from "./beside.ts";
import { isStateBody, markedSentences } from "./marked-bodies.ts";

const lines = textBeside("corpora/government-names-zh.jsonl.gz");

test.skipIf(lines === undefined)("bodies that people marked are found", () => {
  let [marked, met, exact] = [0, 0, 0];
  for (const { text, government } of markedSentences(lines ?? "")) {
    const plain = normalise(text);
    const found = findStateBodies(plain.text).map(({ start, end }) => ({
      start: plain.startOf(start),
      end: plain.endOf(end),
    }));
    for (const name of government.filter((one) => isStateBody(one.text))) {
      marked += 1;
      if (found.some(({ start, end }) => start < name.end && end > name.start)) met += 1;
      if (found.some(({ start, end }) => start === name.start && end === name.end)) exact += 1;
    }
  }
  expect(marked).toBeGreaterThan(900);
  expect(met / marked, `${met} of ${marked}`).toBeGreaterThanOrEqual(0.97);
  expect(exact / marked, `${exact} of ${marked}`).toBeGreaterThanOrEqual(0.83);
});
