import { expect, it } from "vitest";

import { namesOf } from "../../ledger/names.ts";
import { isHeldInEnglish, isOurOwn, valueWords } from "./history-words.ts";

const names = namesOf([], [], [], {});

it("tells a differing version by its topic and its words", () => {
  const version = { kind: "amount", topic: "quota", at: null, words: "120bn yuan" };
  expect(valueWords("disputed/quota", version, names)).toBe("quota: 120bn yuan");
});

it("tells a ruling with its reason, and a relation with the other measure", () => {
  expect(valueWords("rulings/quota", { used: "1.2tn", why: "A slip." }, names)).toBe(
    "1.2tn: A slip.",
  );
  expect(valueWords("relations/x", { kind: "amends", measure: "other" }, names)).toBe(
    "amends, other",
  );
});

it("knows what is ours, and what is held in English", () => {
  expect([isOurOwn("rulings/quota"), isOurOwn("money/ceiling")]).toEqual([true, false]);
  expect([isHeldInEnglish("events/x"), isHeldInEnglish("announced")]).toEqual([true, false]);
});
