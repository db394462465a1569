/** What a number counts when one of these stands behind it, by unit and by how many of the unit it makes. */
export const rateUnits = [
  {
    unit: "percent",
    factor: 1,
    words: "%, percent, per cent, pct, pct., per-cent, 个百分比, percents",
  },
  { unit: "percent", factor: 0.1, words: "‰, per mille" },
  {
    unit: "percentage-points",
    factor: 1,
    words:
      "percentage point, percentage points, percentage-points, percent point, percent points, " +
      "of a percentage point, of one percentage point, percentage-point, %-point, %-points, %pt, ppt, ppts, pp, 个百分点, 百分点, points of a percent",
  },
  {
    unit: "basis-points",
    factor: 1,
    words:
      "basis point, basis points, basis-point, basis-points, bp, bps, 个基点, 基点, 个bp, 个bps",
  },
] as const;

/** Chinese fractions of a hundred, by how many percent one of them makes. */
export const fractionPrefixes: ReadonlyMap<string, number> = new Map(
  Object.entries({ 百分之: 1, 千分之: 0.1, 万分之: 0.01 }),
);

/** Characters with which 成 is part of another word: 成立, 成果, 成员. */
export const notTenthBefore = "立为功果员本交长分型品套就熟绩效";

/** English fractions of the whole before `of`, in percent. */
export const shareWords: Readonly<Record<string, number>> = {
  half: 50,
  "one half": 50,
  "one-half": 50,
  "a third": 100 / 3,
  "one third": 100 / 3,
  "one-third": 100 / 3,
  "two thirds": 200 / 3,
  "two-thirds": 200 / 3,
  "a quarter": 25,
  "one quarter": 25,
  "one-quarter": 25,
  "three quarters": 75,
  "three-quarters": 75,
  "a fifth": 20,
  "one fifth": 20,
  "one-fifth": 20,
};

/** Chinese ones. */
export const chineseShares: Readonly<Record<string, number>> = {
  一半: 50,
  二分之一: 50,
  三分之一: 100 / 3,
  三分之二: 200 / 3,
  四分之一: 25,
  四分之三: 75,
  五分之一: 20,
};
