import * as fc from "fast-check";
import { expect, test } from "vitest";

import { normalise } from "../text/normalise.ts";
import { findQuantities } from "./find-quantities.ts";

/** Every way to write an amount of so many hundred millions. */
const notations: ((hundredMillions: number) => string)[] = [
  (n) => `${n}亿元`,
  (n) => `${n.toLocaleString("en")}亿元人民币`,
  (n) => `人民币${n}亿元`,
  (n) => `${moved(n, -4)}万亿元`,
  (n) => `${moved(n, 4)}万元`,
  (n) => `${moved(n, -1)} billion yuan`,
  (n) => `RMB ${moved(n, -1)}bn`,
  (n) => `CNY${moved(n, 2)} million`,
  (n) => `a ${moved(n, -4)}-trillion-yuan fund`,
  (n) => `¥${moved(n, 8)}`,
];

function moved(number: number, places: number): string {
  return Number(`${number}e${places}`).toLocaleString("en", {
    maximumFractionDigits: 12,
    useGrouping: false,
  });
}

test("every notation of an amount gives the same yuan, to the last one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom(...notations),
      (amount, write) => {
        const [mention, ...others] = findQuantities(normalise(write(amount)).text, null);
        expect(others).toEqual([]);
        expect(mention).toMatchObject({ kind: "money", value: amount * 1e8, currency: "CNY" });
      },
    ),
    { numRuns: 1_000 },
  );
});

const digits = "零一二三四五六七八九";

/** A number below ten thousand in Chinese, as people write it. */
function inChinese(number: number): string {
  const units = ["", "十", "百", "千"];
  const written = Array.from(String(number), Number)
    .map((digit, at, all) =>
      digit === 0 ? "零" : `${digits.charAt(digit)}${units[all.length - 1 - at] ?? ""}`,
    )
    .join("");
  return written.replace(/零+/g, "零").replace(/零$/, "").replace(/^一十/, "十");
}

test("a number in Chinese characters counts as much as in digits", () => {
  const scales = fc.constantFrom<[string, number]>(["万", 1e4], ["亿", 1e8], ["万亿", 1e12]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), scales, (number, [scale, factor]) => {
      expect(findQuantities(`投入${inChinese(number)}${scale}元。`, null)).toMatchObject([
        { kind: "money", value: number * factor },
      ]);
    }),
    { numRuns: 1_000 },
  );
});

test("billion and trillion never change places in a list or a range", () => {
  const scale = fc.constantFrom<[string, number]>(
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12],
  );
  const amount = fc.tuple(fc.integer({ min: 1, max: 999 }), scale);
  fc.assert(
    fc.property(amount, amount, ([a, [aScale, aFactor]], [b, [bScale, bFactor]]) => {
      const found = findQuantities(`${a} ${aScale} yuan and ${b} ${bScale} yuan`, null);
      expect(found).toMatchObject([{ value: a * aFactor }, { value: b * bFactor }]);
    }),
  );
});
