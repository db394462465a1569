import { Extraction } from "@nqpf/domain/reading";
import { InstrumentId, SectorId } from "@nqpf/domain";
import { expect, it } from "vitest";

import { markLabel, wordsAt } from "./mark-label.ts";
import { marksOf } from "./marks-of.ts";

const text = "The bank set up a fund of 5 million yuan. Its source is not stated.";

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const measure = {
  instruments: [InstrumentId.options[0]],
  sectors: [SectorId.options[0]],
  roles: [{ name: "The bank", ...at("The bank"), actor: null, role: "issuer" }],
  money: [
    {
      text: "5 million yuan",
      ...at("5 million yuan"),
      value: 5_000_000,
      currency: "CNY",
      role: "ceiling",
      qualifier: "exact",
    },
  ],
  rates: [],
  dates: [],
  targets: [],
  rung: "announced",
  notStated: ["funding-source"],
  evidence: {
    trigger: "set up a fund of 5 million yuan",
    ...at("set up a fund of 5 million yuan"),
  },
  confidence: 0.5,
};

const reading = Extraction.parse({
  document: { sha256: "0".repeat(64), lang: "en", length: text.length, published: null },
  measures: [measure, { ...measure, evidence: { trigger: "fund", ...at("fund") } }],
  statements: [
    {
      kind: "absence",
      text: "Its source is not stated.",
      ...at("Its source is not stated."),
      date: null,
      key: "funding-source",
      actors: [],
      sectors: [],
    },
  ],
  hedges: [{ text: "not stated", ...at("not stated") }],
});

it("marks every place of a reading once for each kind, in the order of the text", () => {
  expect(marksOf(reading).map((mark) => [mark.kind, wordsAt(text, mark)])).toEqual([
    ["role", "The bank"],
    ["trigger", "set up a fund of 5 million yuan"],
    ["trigger", "fund"],
    ["money", "5 million yuan"],
    ["absence", "Its source is not stated."],
    ["hedge", "not stated"],
  ]);
});

it("keeps what two measures read at the same words, each with its measure", () => {
  const money = marksOf(reading).find(({ kind }) => kind === "money");
  expect(money?.findings.map((found) => "measure" in found && found.measure)).toEqual([0, 1]);
});

it("names a mark's control by its kind, its words and what was decided", () => {
  const [role] = marksOf(reading);
  expect(role && markLabel(text, role, undefined)).toBe("Party: The bank");
  expect(role && markLabel(text, role, "rejected")).toBe("Party: The bank (rejected)");
});

it("never ends shortened words in the middle of a character", () => {
  expect(wordsAt("a𠮷b", { start: 0, end: 4 }, 2)).toBe("a…");
});
