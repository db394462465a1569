import { expect, it } from "vitest";

import { chanceText } from "./chance-text.ts";

it.each([
  ["28 % (25 to 31 %)", "28% (25 to 31%)", "28%（25%至31%）"],
  ["< 0.38 %", "< 0.38%", "<0.38%"],
])("%s is said in either language", (words, en, zh) => {
  expect(chanceText({ words }, "en")).toBe(en);
  expect(chanceText({ words }, "zh")).toBe(zh);
});
