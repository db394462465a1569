import { expect, it } from "vitest";

import { labelLanguage, labelText, languageOfText } from "./label-text.ts";

const both = { en: "Hydrogen economy", zh: "氢能" };
const english = { en: "Ordos toll refund", zh: null };

it("shows a name in the interface's language, and one without a name there as it is held", () => {
  expect([labelText(both, "en"), labelText(both, "zh")]).toEqual(["Hydrogen economy", "氢能"]);
  expect(labelText(english, "zh")).toBe("Ordos toll refund");
  expect(labelText({ en: "exactly", zh: "" }, "zh")).toBe("exactly");
});

it("tells in which language a name is shown", () => {
  expect(labelLanguage(both, "zh")).toBe("zh");
  expect(labelLanguage(english, "zh")).toBe("en");
  expect(languageOfText("新华社 Xinhua")).toBe("zh");
  expect(languageOfText("Xinhua")).toBe("en");
});
