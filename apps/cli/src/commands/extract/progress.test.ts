import { expect, it } from "vitest";

import { progressOn } from "./progress.ts";

/** A run that reads 1,000 texts a second through a tenth of its file, written to such a paper. */
function run(isTTY: boolean): string {
  let [written, ms] = ["", 0];
  const line = progressOn({ isTTY, write: (text) => (written += text) }, () => ms);
  for (; ms <= 6000; ms += 100)
    line.show({ items: ms, before: 0, characters: ms * 500, broken: 0 }, ms / 60_000);
  line.note("line 7: it is not JSON");
  line.end();
  return written;
}

it("says every few seconds how many texts are read, how fast, and how long the rest will take", () => {
  expect(run(false)).toBe(
    "5,000 texts read, 1,020 texts, 510,204 characters a second, about 55 s left\nline 7: it is not JSON\n",
  );
});

it("writes over its line on a terminal and leaves nothing but remarks", () => {
  const lines = run(true).split("\r\u001B[K");
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((text) => text.endsWith("\n"))).toEqual(["line 7: it is not JSON\n"]);
  expect(lines.at(-1)).toBe("");
});
