import { anAmount } from "@nqpf/domain/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chain, money, sum } from "./money.ts";

const bn = 1e9;
const sizes: Record<string, number> = { tn: 1e12, bn: 1e9, m: 1e6 };

describe("a sum", () => {
  it.each([
    [500 * bn, "500 bn"],
    [1200 * bn, "1.2 tn"],
    [105_600 * bn, "105.6 tn"],
    [11_900_000_000, "11.9 bn"],
    [20_000_000, "20 m"],
    [1_234_567_891, "1,234,567,891"],
    [7, "7"],
  ])("of %d is %s", (value, text) => {
    expect(sum(value)).toBe(text);
  });

  it("can be read back to the yuan: it is never rounded", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (value) => {
        const [digits = "", unit] = sum(value).split(" ");
        const read = Number(digits.replaceAll(",", "")) * (unit ? (sizes[unit] ?? 0) : 1);
        expect(Math.round(read)).toBe(value);
      }),
    );
  });
});

describe("the amounts of a line", () => {
  it("share the unit of the first", () => {
    const amounts = [500, 800, 1200].map((value, at) =>
      anAmount({ id: `a-${at}`, value: value * bn }),
    );
    expect(chain(amounts)).toBe("500 → 800 → 1,200 bn CNY");
  });

  it("say what the source says of their exactness", () => {
    const amounts = [
      anAmount({ id: "a", value: 400 * bn, qualifier: "approximately" }),
      anAmount({ id: "b", value: 2800 * bn, qualifier: "more-than" }),
    ];
    expect(chain(amounts)).toBe("about 400 → more than 2,800 bn CNY");
    expect(money(anAmount({ id: "c", value: 2800 * bn, qualifier: "more-than" }))).toBe(
      "more than 2.8 tn CNY",
    );
  });
});
