import { expect, it } from "vitest";

import { type Heading, headingLines, placesShown } from "./heading-places.ts";

function aHeading(documentType: string, on: string, rank: number | null): Heading {
  return {
    signal: `text-${on}`,
    on,
    title: { en: "A text", zh: null },
    documentType,
    heading: { rank, of: null },
  };
}

const headings = [
  aHeading("conference", "2024-12-12", 2),
  aHeading("report", "2024-03-05", 1),
  aHeading("report", "2025-03-05", 5),
  aHeading("report", "2026-03-05", null),
];

it("puts texts of a kind on one line, the kind with the most texts first", () => {
  expect(headingLines(headings).map(({ type, headings: own }) => [type, own.length])).toEqual([
    ["report", 3],
    ["conference", 1],
  ]);
});

it("has room for the lowest place, and for three where all are higher or none is held", () => {
  expect(placesShown(headings)).toBe(5);
  expect(placesShown(headings.slice(0, 2))).toBe(3);
  expect(placesShown(headings.slice(3))).toBe(3);
});
