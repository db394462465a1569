import * as fc from "fast-check";
import { expect, test } from "vitest";

import { findQuantities } from "../src/quantities/find-quantities.ts";
import { normalise } from "../src/text/normalise.ts";

const seeded = { seed: 20_250_813, numRuns: 300 };

/** Noon of every day of these years, so that no zone changes the day. */
const days = fc
  .integer({ min: Date.UTC(2015, 0, 1, 12), max: Date.UTC(2031, 11, 31, 12) })
  .map((time) => new Date(time));

const iso = (day: Date) => day.toISOString().slice(0, 10);
const shifted = (day: Date, by: number) => new Date(day.getTime() + by * 86_400_000);

function dates(text: string, published: string | null): string[] {
  return findQuantities(normalise(text).text, published).flatMap((mention) =>
    mention.kind === "date" ? [`${mention.value} ${mention.bound}`] : [],
  );
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const digitsHan = "〇一二三四五六七八九";
const yearHan = (year: number, zero: string) =>
  Array.from(String(year), (digit) => digitsHan.charAt(Number(digit)).replace("〇", zero)).join("");
const numberHan = (number: number) =>
  `${number < 20 ? "" : digitsHan.charAt(Math.floor(number / 10))}${number < 10 ? "" : "十"}${number % 10 === 0 ? "" : digitsHan.charAt(number % 10)}`;
const wide = (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test("a day is the same day in every notation", () => {
  fc.assert(
    fc.property(days, fc.nat(), (day, pick) => {
      const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
      const name = months[month - 1] ?? "";
      const notations = [
        `${year}年${month}月${date}日`,
        `${year} 年 ${month} 月 ${date} 日`,
        wide(`${year}年${month}月${date}日`),
        `${yearHan(year, "〇")}年${numberHan(month)}月${numberHan(date)}日`,
        `${yearHan(year, "零")}年${numberHan(month)}月${numberHan(date)}日`,
        iso(day),
        `${year}/${month}/${date}`,
        `on ${date} ${name} ${year}`,
        `on ${name} ${date}, ${year}`,
        `on ${name.slice(0, 3)}. ${date}, ${year}`,
      ];
      const written = notations[pick % notations.length] ?? "";
      expect(dates(written, null), written).toEqual([`${iso(day)} on`]);
    }),
    seeded,
  );
});

test("a month is the same month in every notation, and a limit where words make it one", () => {
  fc.assert(
    fc.property(days, fc.nat(), (day, pick) => {
      const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
      const name = months[month - 1] ?? "";
      const whole = iso(day).slice(0, 7);
      const notations = [
        [`${year}年${month}月`, `${whole} on`],
        [`${yearHan(year, "零")}年${numberHan(month)}月`, `${whole} on`],
        [`in ${name} ${year}`, `${whole} on`],
        [`by ${name} ${year}`, `${whole} until`],
        [`自${year}年${month}月起`, `${whole} since`],
        [`到${year}年${month}月`, `${whole} until`],
        [`到${year}年`, `${year} until`],
        [`${year}年底前`, `${year}-12-31 until`],
        [`by the end of ${year}`, `${year}-12-31 until`],
        [`到${year}年上半年`, `${year}-06 until`],
        [`到${year}年第三季度`, `${year}-09 until`],
        [`by Q3 ${year}`, `${year}-09 until`],
        [`from H2 ${year}`, `${year}-07 since`],
      ] as const;
      const [written = "", said] = notations[pick % notations.length] ?? [];
      expect(dates(written, null), written).toEqual([said]);
    }),
    seeded,
  );
});

test("days told by their distance follow from the day of publication", () => {
  fc.assert(
    fc.property(days, fc.nat(), (day, pick) => {
      const year = day.getUTCFullYear();
      const monday = shifted(day, -((day.getUTCDay() + 6) % 7));
      const notations = [
        ["昨日宣布", `${iso(shifted(day, -1))} on`],
        ["前天宣布", `${iso(shifted(day, -2))} on`],
        ["今日起施行", `${iso(day)} since`],
        ["yesterday", `${iso(shifted(day, -1))} on`],
        ["tomorrow", `${iso(shifted(day, 1))} on`],
        ["上周五宣布", `${iso(shifted(monday, -3))} on`],
        ["下周一开会", `${iso(shifted(monday, 7))} on`],
        ["今年年底前", `${year}-12-31 until`],
        ["明年年底前", `${year + 1}-12-31 until`],
        ["到明年", `${year + 1} until`],
        ["去年", `${year - 1} on`],
      ] as const;
      const [written = "", said] = notations[pick % notations.length] ?? [];
      expect(dates(written, iso(day)), written).toEqual([said]);
      expect(dates(written, null), written).toEqual([]);
    }),
    seeded,
  );
});

test("a range keeps both its ends", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 8 }), fc.nat(), (day, length, pick) => {
      const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
      const [first, last] = [
        Math.min(20, day.getUTCDate()),
        Math.min(20, day.getUTCDate()) + length,
      ];
      const name = months[month - 1] ?? "";
      const on = (date: number) => iso(new Date(Date.UTC(year, month - 1, date, 12)));
      const notations = [
        `${year}年${month}月${first}日至${last}日`,
        `${year}年${month}月${first}日—${last}日`,
        `${year}年${month}月${first}日至${month}月${last}日`,
        `${name} ${first}-${last}, ${year}`,
        `${first}–${last} ${name} ${year}`,
        `from ${first} ${name} to ${last} ${name} ${year}`,
      ];
      const written = notations[pick % notations.length] ?? "";
      const said = [`${on(first)} since`, `${on(last)} until`];
      expect(dates(written, null), written).toEqual(said);
    }),
    seeded,
  );
});
