import { describe, expect, it } from "vitest";

import { formatDate, formatSpan } from "./date-text.ts";

describe("dates", () => {
  it("are printed as precisely as they are known", () => {
    expect(["2024-04-07", "2024-06", "2024"].map(formatDate)).toEqual([
      "7 Apr 2024",
      "Jun 2024",
      "2024",
    ]);
  });

  it("leave the open end of a span open", () => {
    expect(formatSpan("2024-04-07", "2025-05-06")).toBe("7 Apr 2024 – 6 May 2025");
    expect(formatSpan("2026-01-19", null)).toBe("from 19 Jan 2026");
    expect(formatSpan(null, "2027")).toBe("until 2027");
    expect(formatSpan("2024-09-23", "2024-09-23")).toBe("on 23 Sep 2024");
    expect(formatSpan(null, null)).toBe("");
  });
});
