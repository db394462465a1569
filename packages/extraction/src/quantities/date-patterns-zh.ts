import { byWord, nearDays } from "./date-words.ts";

const year = "(?:(?:19|20)\\d\\d|[一二][〇零一二三四五六七八九]{3})";
const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const day = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
const to = "(?:至|到|-|--|~|、|和|或)";
const yearWord = "(?<yearShift>今|明|去|前|本)年";
const nearDay = [...byWord(nearDays).keys()].filter((word) => /^[^a-z]/.test(word)).join("|");
const part = "年?(?<part>底|末|初|中(?![国央小外长期]))";
const halfOrQuarter = "(?:(?<half>上|下)半年|第?(?<quarter>[一二三四1-4])季度)";
const inYear = `(?:的?(?:${part}|${halfOrQuarter}))?`;
const monthAndDay =
  `(?<month>${month})(?:月份?(?:(?<day>${day})(?:[日号]|(?=${to}${day}[日号]))|(?<monthPart>底|末|初|中旬|上旬|下旬)(?!期)` +
  `|(?=(?:至|到|-|--|~)(?<monthAhead>${month})月(?!\\d))|)|(?=(?:至|到|-|--|~)(?<monthAhead2>${month})月))`;

/** Dates that begin with a digit, Arabic or Chinese. */
export const digitPatterns: readonly string[] = [
  `(?<year>${year})年度?的?${monthAndDay}`,
  `(?<year>${year})年度?${inYear}`,
  `(?<year>${year})(?=${to}${year}年)`,
  monthAndDay,
  "(?<quarter>[一二三四])季度",
];

/** A day alone: of the month of the date before it, or of the publication. */
export const continuations: readonly string[] = [`(?<day>${day})[日号]`];
export const bareDay = `(?<bareDay>${day})日(?![内后均元线机常用本化程益]|[之以][内后])`;

/** Dates that begin with a word. */
export const wordPatterns: readonly string[] = [
  `${yearWord}的?${monthAndDay}`,
  `${yearWord}${inYear}`,
  "(?<part>年底|年末)|(?<yearInside>年内|年初)",
  `(?<monthShift>上个?|本|这个|下个?)月(?:(?<day>${day})[日号]|(?<monthPart>底|末|初|中旬|上旬|下旬))?`,
  "(?<monthEnd>月底|月末)",
  "十(?<planPeriod>[四五六])五[\"'”]?(?:规划)?(?:时?期)?末",
  "(?<newYear>元旦|新年第一天)",
  "(?:(?<weekShift>上上|上|本|这|下下|下)个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])",
  `(?<nearDay>${nearDay})`,
  halfOrQuarter,
  "(?<release>自?本?(?:公告|通知|办法|意见|规定|细则|条例|文件)?(?:公布|发布|印发|下发|公告|颁布|实施)之日起?)",
];

/** The words with which a date of `wordPatterns` can begin. */
export const openingWords: readonly string[] = [
  ...nearDay.split("|"),
  ..."今年,明年,去年,前年,本年,年底,年末,年内,年初,上月,上个月,本月,这个月,下月,下个月,月底,月末,十四五,十五五,十六五,元旦,新年第一天".split(
    ",",
  ),
  ..."上上周,上周,上个周,本周,这周,下下周,下周,下个周,周,上星期,上个星期,本星期,这星期,下星期,下个星期,星期,上礼拜,下礼拜,礼拜".split(
    ",",
  ),
  ..."上半年,下半年,第一季度,第二季度,第三季度,第四季度,第1季度,第2季度,第3季度,第4季度".split(","),
  ..."自公布,自发布,自印发,自下发,自颁布,公布之日,发布之日,印发之日,颁布之日,自本,自公告,自通知,自实施".split(
    ",",
  ),
];
