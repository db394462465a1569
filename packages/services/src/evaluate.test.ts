import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import type { Score } from "@nqpf/domain/reading";

import { accuracyPage } from "./accuracy-page.ts";
import { BadGold, evaluate } from "./evaluate.ts";
import { type Recorded, recordedOf } from "./recorded-accuracy.ts";

const gold = join(import.meta.dirname, "../../extraction/gold");
const textOf = (name: string) => readFileSync(join(gold, name), "utf8");

describe("the gold set, read by this version", () => {
  let open: Score;
  let kept: Score;
  beforeAll(() => {
    open = evaluate(textOf("open.yaml"), "open.yaml", { errors: null });
    kept = evaluate(textOf("kept.yaml"), "kept.yaml", { errors: null });
  });

  it("scores on the open half no lower in any field than what was recorded", () => {
    // safe: the script that records writes this shape.
    const recorded = JSON.parse(textOf("recorded.json")) as Recorded;
    const now = recordedOf(open);
    expect(Object.keys(recorded).length).toBeGreaterThan(50);
    const lower = Object.entries(recorded).filter(([name, value]) => (now[name] ?? 0) < value);
    expect(lower).toEqual([]);
  });

  it("has no ten-fold error, and no span that differs from its text, in either half", () => {
    for (const { slices } of [open, kept])
      for (const { tenFold, shares } of slices) {
        const spans = shares.find(({ share }) => share === "spanExact");
        expect([tenFold, spans?.right]).toEqual([0, spans?.of]);
        expect(spans?.of).toBeGreaterThan(100);
      }
  });

  it("is what the page on accuracy says", () => {
    const [practiceA, practiceB, practiceC, practiceD] = ["a", "b", "c", "d"].map((set) =>
      evaluate(textOf(`practice/${set}.yaml`), `${set}.yaml`, { errors: null }),
    ) as [Score, Score, Score, Score];
    const page = readFileSync(join(import.meta.dirname, "../../../docs/accuracy.md"), "utf8");
    expect(accuracyPage({ open, kept, practiceA, practiceB, practiceC, practiceD })).toBe(page);
  });

  it("names no passage of the kept half", () => {
    expect(kept.errors).toBeNull();
  });
});

it("refuses a file that holds no labelled passages, with its line", () => {
  expect(() => evaluate("items:\n  - id: 3\n", "mine.yaml", { errors: 1 })).toThrow(BadGold);
  expect(() => evaluate("items:\n  - id: 3\n", "mine.yaml", { errors: 1 })).toThrow(/mine\.yaml:2/);
});
