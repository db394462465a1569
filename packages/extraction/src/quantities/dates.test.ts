import { expect, test } from "vitest";

import type { PartialDate } from "@nqpf/domain";

import { normalise } from "../text/normalise.ts";
import { findQuantities } from "./find-quantities.ts";

function dates(text: string, published: PartialDate | null = "2025-08-13"): string[] {
  return findQuantities(normalise(text).text, published).flatMap((mention) =>
    mention.kind === "date" ? [`${mention.value} ${mention.bound}`] : [],
  );
}

/** Published on Wednesday, 13 August 2025. */
const cases: [written: string, ...expected: string[]][] = [
  ["2024-06-15", "2024-06-15 on"],
  ["2024/6/15", "2024-06-15 on"],
  ["2024.6.15", "2024-06-15 on"],
  ["on 7 April 2024", "2024-04-07 on"],
  ["the 7th of April, 2024", "2024-04-07 on"],
  ["April 7, 2024", "2024-04-07 on"],
  ["Sept. 5, 2024", "2024-09-05 on"],
  ["in April 2024", "2024-04 on"],
  ["in 2024", "2024 on"],
  ["by 2027", "2027 until"],
  ["through 2027", "2027 until"],
  ["since 2019", "2019 since"],
  ["by the end of 2027", "2027-12-31 until"],
  ["end-2027", "2027-12-31 on"],
  ["at the end of December", "2025-12-31 on"],
  ["mid-2025", "2025 on"],
  ["in the first quarter of 2024", "2024 on"],
  ["by Q3 2026", "2026-09 until"],
  ["from H2 2026", "2026-07 since"],
  ["from 1 May to 30 June 2026", "2026-05-01 since", "2026-06-30 until"],
  ["March 21-23, 2024", "2024-03-21 since", "2024-03-23 until"],
  ["7-9 April 2025", "2025-04-07 since", "2025-04-09 until"],
  ["January-October 2024", "2024-01 since", "2024-10 until"],
  ["from 2024 to 2026", "2024 since", "2026 until"],
  ["between 2025 and 2029", "2025 since", "2029 until"],
  ["2014 and 2015", "2014 on", "2015 on"],
  ["2023-25", "2023 since", "2025 until"],
  ["will apply from 1 July 2026", "2026-07-01 since"],
  ["stays until 27 November 2026", "2026-11-27 until"],
  ["2024年4月7日", "2024-04-07 on"],
  ["2024 年 4 月 7 日", "2024-04-07 on"],
  ["二〇二四年四月七日", "2024-04-07 on"],
  ["二零二三年九月", "2023-09 on"],
  ["二〇二六年十二月三十一日", "2026-12-31 on"],
  ["到2027年", "2027 until"],
  ["2027年底前", "2027-12-31 until"],
  ["自2025年1月1日起", "2025-01-01 since"],
  ["2024年第一季度", "2024 on"],
  ["2025年上半年前", "2025-06 until"],
  ["2024年1至10月", "2024-01 since", "2024-10 until"],
  ["2024年1月至10月", "2024-01 since", "2024-10 until"],
  ["2024年11月至2月", "2024-11 since", "2025-02 until"],
  ["2025—2027年", "2025 since", "2027 until"],
  ["2026年1月1日至2030年12月31日", "2026-01-01 since", "2030-12-31 until"],
  ["3月21日至23日", "2025-03-21 since", "2025-03-23 until"],
  ["自5月7日到9月末", "2025-05-07 since", "2025-09-30 until"],
  ["截至7月20日", "2025-07-20 on"],
  ["截至2024年末", "2024-12-31 on"],
  ["有效期截至2027年12月31日", "2027-12-31 until"],
  ["8月底", "2025-08-31 on"],
  ["19日", "2025-07-19 on"],
  ["12日", "2025-08-12 on"],
  ["on 1 January", "2025-01-01 on"],
  ["by March", "2026-03 until"],
  ["Wednesday", "2025-08-13 on"],
  ["Friday", "2025-08-08 on"],
  ["by Friday", "2025-08-15 until"],
  ["it will start on Friday", "2025-08-15 on"],
  ["将于周五启动", "2025-08-15 on"],
  ["as of 30 June", "2025-06-30 on"],
  ["as of 1 October 2025", "2025-10-01 since"],
  ["2026年1月1日（含）前", "2026-01-01 until"],
  ["每年10月31日前，自印发之日起30日后", "2025-08-13 since"],
  ["last Friday", "2025-08-08 on"],
  ["next Monday", "2025-08-18 on"],
  ["yesterday, today and tomorrow", "2025-08-12 on", "2025-08-13 on", "2025-08-14 on"],
  ["last month", "2025-07 on"],
  ["this year", "2025 on"],
  ["next year", "2026 on"],
  ["by year-end", "2025-12-31 until"],
  ["with immediate effect", "2025-08-13 since"],
  ["昨日", "2025-08-12 on"],
  ["今日", "2025-08-13 on"],
  ["本周五", "2025-08-15 on"],
  ["下周一", "2025-08-18 on"],
  ["上周五", "2025-08-08 on"],
  ["上月", "2025-07 on"],
  ["本月15日", "2025-08-15 on"],
  ["今年3月", "2025-03 on"],
  ["明年1月1日起", "2026-01-01 since"],
  ["去年12月", "2024-12 on"],
  ["年底前", "2025-12-31 until"],
  ["即日起", "2025-08-13 since"],
  ["商务部8月9日公告，自公布之日起施行", "2025-08-09 on", "2025-08-09 since"],
  ["今年前8个月", "2025 on"],
  ["on the march; it may rise by 5; he may 3 times"],
  ["每周五开会，一周年，说明年底，三年前年均"],
  ["两年、12个月、30日内、5个工作日"],
  ["银发〔2024〕5号 No. 2024/16"],
  ["over 2000 companies and 2,024 firms"],
  ["2000家企业"],
  ["a day or month that the calendar lacks: 31 February 2024, 2024年13月", "2024-02 on", "2024 on"],
];

test.each(cases)("%s", (written, ...expected) => {
  expect(dates(written)).toEqual(expected);
});

test("a day without a year in a January text lies in December of the old year", () => {
  expect(dates("12月25日", "2026-01-05")).toEqual(["2025-12-25 on"]);
});

test("a day without a year in a December text may lie in January of the new one", () => {
  expect(dates("from 1 January", "2025-12-12")).toEqual(["2026-01-01 since"]);
});

test("the old year is the one that a January text looks back on", () => {
  expect(dates("it expired with the old year", "2026-01-05")).toEqual(["2025 on"]);
});

test("without a day of publication relative dates are left out and others take the year that the text names", () => {
  expect(dates("yesterday, Friday, 今年, 上月, 19日", null)).toEqual([]);
  expect(dates("2024年4月7日发布，5月1日起施行", null)).toEqual([
    "2024-04-07 on",
    "2024-05-01 since",
  ]);
});

test("a publication known to the year resolves years and nothing finer", () => {
  expect(dates("next year, last month, yesterday", "2025")).toEqual(["2026 on"]);
});

function areRelative(text: string): boolean[] {
  return findQuantities(normalise(text).text, "2025-08-13").map(
    (mention) => mention.kind === "date" && mention.relative,
  );
}

test("a date tells whether another day names it", () => {
  expect(areRelative("Friday 昨日 今年3月 2024年3月 5月7日")).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
