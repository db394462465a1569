import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatDate, formatSpan } from "./date-text.ts";
import { type Language, languages } from "./language.ts";

const dates = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))]
      .slice(0, parts)
      .join("-"),
  );

describe("dates", () => {
  it.each([
    ["en", ["7 Apr 2024", "Jun 2024", "2024"]],
    ["zh", ["2024年4月7日", "2024年6月", "2024年"]],
  ] as const)("are printed in %s as precisely as they are known", (of, texts) => {
    expect(["2024-04-07", "2024-06", "2024"].map((date) => formatDate(date, of))).toEqual(texts);
  });

  it("leave the open end of a span open", () => {
    expect(formatSpan("2024-04-07", "2025-05-06")).toBe("7 Apr 2024 – 6 May 2025");
    expect(formatSpan("2026-01-19", null)).toBe("from 19 Jan 2026");
    expect(formatSpan(null, "2027")).toBe("until 2027");
    expect(formatSpan("2024-09-23", "2024-09-23")).toBe("on 23 Sep 2024");
    expect(formatSpan(null, null)).toBe("");
  });

  it("leave it open in Chinese too", () => {
    expect(formatSpan("2024-04-07", "2025-05-06", "zh")).toBe("2024年4月7日至2025年5月6日");
    expect(formatSpan("2026-01-19", null, "zh")).toBe("2026年1月19日起");
    expect(formatSpan(null, "2027", "zh")).toBe("至2027年");
    expect(formatSpan("2024-09-23", "2024-09-23", "zh")).toBe("2024年9月23日");
    expect(formatSpan(null, null, "zh")).toBe("");
  });

  it.each(languages)("can be read back from their text in %s", (of) => {
    fc.assert(fc.property(dates, (date) => readBack(formatDate(date, of), of) === date));
  });

  it("leave a text that is no date as it is", () => {
    expect(formatDate("soon", "zh")).toBe("soon");
  });
});

function readBack(text: string, of: Language): string {
  const numbers = of === "zh" ? (text.match(/\d+/g) ?? []) : englishParts(text);
  return numbers.map((part) => part.padStart(2, "0")).join("-");
}

const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function englishParts(text: string): string[] {
  const words = text.split(" ").toReversed();
  return words.map((word) => (/\d/.test(word) ? word : String(names.indexOf(word) + 1)));
}
