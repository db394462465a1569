import { expect, it } from "vitest";

import { splitAtWords } from "./marked-text.tsx";

it("marks every occurrence of every word, in either language and whatever its case", () => {
  expect(splitAtWords("Hydrogen plan (hydrogen)", ["hydrogen"])).toEqual([
    "",
    "Hydrogen",
    " plan (",
    "hydrogen",
    ")",
  ]);
  expect(splitAtWords("关于开展氢能综合应用", ["氢能"])).toEqual(["关于开展", "氢能", "综合应用"]);
});

it("takes a word as it is written, not as a pattern", () => {
  expect(splitAtWords("1.75 and 1x75", ["1.75"])).toEqual(["", "1.75", " and 1x75"]);
  expect(
    splitAtWords(
      "text",
      ["", " "].map((word) => word.trim()),
    ),
  ).toEqual(["text"]);
});
