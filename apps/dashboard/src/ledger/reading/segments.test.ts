import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { covers, overlaps, type Place } from "../../lib/place.ts";
import { lanesOf } from "./lanes.ts";
import { compareMarks } from "./mark.ts";
import { hasLineParagraphs, paragraphsOf } from "./paragraphs.ts";
import { cutAt, segmentsOf } from "./segments.ts";

const letters = fc.constantFrom("新", "质", "a", " ", "。", "𠮷", "é", "\n", "\n", "b");
const texts = fc.array(letters, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(""));

/** A text with places in it that nest, cross, touch and repeat as chance has it. */
const marked = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(placeIn(text), { maxLength: 14 }),
    chosen: placeIn(text),
  }),
);

function placeIn({ length }: string): fc.Arbitrary<Place> {
  return fc
    .tuple(fc.nat({ max: length - 1 }), fc.integer({ min: 1, max: length }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));
}

describe("segments", () => {
  it("put together are the text", () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const words = segmentsOf(text.length, marks).map(({ start, end }) =>
          text.slice(start, end),
        );
        expect(words.join("")).toBe(text);
        expect(words).not.toContain("");
      }),
    );
  });

  it("carry a mark exactly where it lies", () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const segments = segmentsOf(text.length, marks);
        for (const mark of marks)
          for (const segment of segments) {
            expect(segment.marks.includes(mark)).toBe(overlaps(mark, segment));
            expect(overlaps(mark, segment)).toBe(covers(mark, segment));
          }
      }),
    );
  });

  it("name the marks that cross outermost first", () => {
    const [outer, inner, crossing] = [
      { start: 0, end: 9 },
      { start: 0, end: 4 },
      { start: 2, end: 12 },
    ];
    expect(
      segmentsOf(12, [inner, crossing, outer]).map(({ start, marks }) => [start, marks]),
    ).toEqual([
      [0, [outer, inner]],
      [2, [outer, inner, crossing]],
      [4, [outer, crossing]],
      [9, [crossing]],
    ]);
  });

  it("are cut at the ends of a chosen place without losing a letter or a mark", () => {
    fc.assert(
      fc.property(marked, ({ text, marks, chosen }) => {
        const cut = cutAt(segmentsOf(text.length, marks), chosen);
        expect(cut.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const segment of cut) {
          expect(covers(chosen, segment)).toBe(overlaps(chosen, segment));
          expect(segment.marks.every((mark) => covers(mark, segment))).toBe(true);
        }
      }),
    );
  });

  it("of a text without marks are the text", () => {
    expect(segmentsOf(3, [])).toEqual([{ start: 0, end: 3, marks: [] }]);
    expect(segmentsOf(0, [])).toEqual([]);
  });
});

describe("paragraphs", () => {
  it("hold every segment of the text in order, with its marks, and break only after line breaks", () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const paragraphs = paragraphsOf(text, segmentsOf(text.length, marks));
        const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const segment of segments)
          expect(segment.marks).toEqual(
            marks.toSorted(compareMarks).filter((mark) => overlaps(mark, segment)),
          );
        for (const { end } of paragraphs.slice(0, -1)) expect(text[end - 1]).toBe("\n");
      }),
    );
  });

  it("are set apart where nothing else parts them, and not where lines were wrapped by hand", () => {
    const long = "a ".repeat(70);
    expect(hasLineParagraphs(`${long}\n${long}`)).toBe(true);
    expect(hasLineParagraphs(`${long}\n\n${long}`)).toBe(false);
    expect(hasLineParagraphs("a line\nwrapped by hand")).toBe(false);
  });
});

describe("the lines under the words", () => {
  it("are never shared by marks that overlap", () => {
    fc.assert(
      fc.property(marked, ({ marks }) => {
        const sorted = marks.toSorted(compareMarks);
        const lanes = lanesOf(sorted);
        for (const [place, mark] of sorted.entries())
          for (const other of sorted.slice(place + 1))
            if (overlaps(mark, other)) expect(lanes.get(mark)).not.toBe(lanes.get(other));
      }),
    );
  });

  it("lie nearer to the words for a mark inside another", () => {
    const [outer, inner, apart] = [
      { start: 0, end: 9 },
      { start: 2, end: 4 },
      { start: 9, end: 12 },
    ];
    const lanes = lanesOf([outer, inner, apart]);
    expect([outer, inner, apart].map((mark) => lanes.get(mark))).toEqual([1, 0, 0]);
  });
});
