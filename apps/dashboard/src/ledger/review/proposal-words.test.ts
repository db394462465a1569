import { expect, it } from "vitest";

import { propertyWords, reasonText } from "./proposal-words.ts";

it("names a property by its kind", () => {
  expect(propertyWords("money/a-ceiling")).toBe("Amount of money");
  expect(propertyWords("title")).toBe("Title");
  expect(propertyWords("of-a-newer-ledger/a")).toBe("of-a-newer-ledger/a");
});

it.each([
  [null, "", null],
  [null, " read twice ", "read twice"],
  ["Duplicate", "", "Duplicate"],
  ["Duplicate", "of the one above", "Duplicate: of the one above"],
  ["Other", "", null],
  ["Other", "a footnote", "a footnote"],
])("makes of the reason %j and the words %j: %j", (chosen, own, reason) => {
  expect(reasonText(chosen, own)).toBe(reason);
});
