import { LikeDocument, MeasureLink } from "@nqpf/domain";
import { expect, it } from "vitest";

import { originLines } from "./origin.ts";

const like = LikeDocument.parse({
  document: "doc-0123456789ab",
  sha256: "0".repeat(64),
  title: "A notice",
  relation: "copy",
  shared: 1,
  sharedOfOther: 1,
  differences: [],
  words: "It repeats “A notice” (doc-0123456789ab).",
});
const title = { en: "A facility", zh: null };
const link = MeasureLink.parse({
  start: 0,
  end: 8,
  measure: "doc-1-at-0",
  outcome: "new",
  reasons: ["No measure fits better than all others; those that may be meant are named."],
  candidates: [
    { measure: "one", title, reasons: ["Same amount: 500bn (ceiling)."] },
    { measure: "two", title, reasons: ["Same actor: the bank (issuer)."] },
  ],
});

it("tells what a document repeats, and of every measure why it was put where it is or what it may be", () => {
  expect(
    originLines({ duplicateOf: like, similar: [{ ...like, words: "Another." }], links: [link] }),
  ).toEqual([
    "It repeats “A notice” (doc-0123456789ab).",
    "Another.",
    "doc-1-at-0 (new): No measure fits better than all others; those that may be meant are named.",
    "Perhaps one: Same amount: 500bn (ceiling).",
    "Perhaps two: Same actor: the bank (issuer).",
  ]);
});

it("tells nothing of a document from before such things were kept", () => {
  expect(originLines({})).toEqual([]);
});
