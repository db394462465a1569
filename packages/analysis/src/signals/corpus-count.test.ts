import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { occurrences, tallyCorpus } from "./corpus-count.ts";

const term = "新质生产力";

function countOf(
  texts: Parameters<ReturnType<typeof tallyCorpus>["take"]>[0][],
  by: "day" | "week" | "month" | "source",
) {
  const tally = tallyCorpus(term, by);
  const taken = texts.map((text) => tally.take(text));
  return { taken, points: tally.count().points };
}

describe("a count of a corpus", () => {
  const texts = [
    { text: "发展新质生产力，新质生产力", date: "2024-03-05", url: "https://tv.cctv.com/a" },
    { text: "别的", date: "2024-03-31", url: "https://TV.cctv.com:443/b" },
    { text: "新质生产力", date: "2024-04-01T19:00:00+08:00", url: "http://www.gov.cn/c" },
  ];

  it.each([
    ["day", ["2024-03-05", "2024-03-31", "2024-04-01"], [2, 0, 1]],
    ["week", ["2024-W10", "2024-W13", "2024-W14"], [2, 0, 1]],
    ["month", ["2024-03", "2024-04"], [2, 1]],
    ["source", ["tv.cctv.com", "www.gov.cn"], [2, 1]],
  ] as const)("by %s has a point for each, those without the term too", (by, periods, mentions) => {
    const { points } = countOf(texts, by);
    expect(points.map(({ period }) => period)).toEqual(periods);
    expect(points.map((point) => point.mentions)).toEqual(mentions);
  });

  it("gives how much was read and how often the term stands in it", () => {
    expect(countOf(texts, "month").points[0]).toEqual({
      period: "2024-03",
      mentions: 2,
      items: 2,
      characters: 15,
      per100kCharacters: (2 * 100_000) / 15,
    });
  });

  it("has no place for a text whose date is missing, wrong or too coarse", () => {
    const dates = [undefined, null, "", "soon", "2024-02-31", "2024"];
    const { taken, points } = countOf(
      dates.map((date) => ({ text: term, date })),
      "month",
    );
    expect(taken).toEqual(dates.map(() => false));
    expect(points).toEqual([]);
    expect(countOf([{ text: term, date: "2024-02" }], "week").taken).toEqual([false]);
  });

  it("counts characters, not the halves of which some are made", () => {
    expect(countOf([{ text: "𠮷新", date: "2024-02" }], "month").points[0]?.characters).toBe(2);
  });
});

it("finds a term as often as a text falls into pieces at it", () => {
  const text = fc.array(fc.constantFrom("新", "质", "新质", "a"), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join("");
      expect(occurrences(whole, "新质")).toBe(whole.split("新质").length - 1);
    }),
  );
});
