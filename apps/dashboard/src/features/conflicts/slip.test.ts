import { describe, expect, it } from "vitest";

import { slipBetween } from "./slip.ts";

describe("a slip of units", () => {
  it("is the same digits with more noughts behind", () => {
    expect(slipBetween(51e9, 510e9)).toEqual({
      places: 1,
      rows: [
        { digits: "51", noughts: "000000000" },
        { digits: "51", noughts: "0000000000" },
      ],
    });
    expect(slipBetween(936e8, 936e4)?.places).toBe(4);
  });

  it("is none between amounts of other digits, nor between equal ones", () => {
    expect(slipBetween(51e9, 52e9)).toBeNull();
    expect(slipBetween(51e9, 51e9)).toBeNull();
    expect(slipBetween(0, 0)).toBeNull();
  });
});
