import { MeasureId } from "@nqpf/domain";
import type { Phrase } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { withoutLastWord } from "./without-last-word.ts";

const named: Phrase = { text: "A facility", lang: "en", measure: MeasureId.parse("a-facility") };
const plain = (text: string): Phrase => ({ text, lang: "en", measure: null });

it("sets the last word apart and loses none of the words", () => {
  const { rest, last } = withoutLastWord([named, plain(": announced in April.")]);
  expect(last).toBe("April.");
  expect([...rest.map(({ text }) => text), last].join("")).toBe("A facility: announced in April.");
});

it("takes a last run of one word whole", () => {
  expect(withoutLastWord([named, plain(".")])).toEqual({ rest: [named], last: "." });
});

it("leaves a name at the end, and a text in Chinese, as they are", () => {
  expect(withoutLastWord([plain("Of "), named])).toEqual({ rest: [plain("Of "), named], last: "" });
  const chinese: Phrase = { text: "氢能 产业", lang: "zh", measure: null };
  expect(withoutLastWord([chinese])).toEqual({ rest: [chinese], last: "" });
});
