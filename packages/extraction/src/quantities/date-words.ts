/** English months by number, abbreviations too. */
export const months: Readonly<Record<number, string>> = {
  1: "january, jan",
  2: "february, feb",
  3: "march, mar",
  4: "april, apr",
  5: "may",
  6: "june, jun",
  7: "july, jul",
  8: "august, aug",
  9: "september, sept, sep",
  10: "october, oct",
  11: "november, nov",
  12: "december, dec",
};

/** Days of the week by number, 1 for Monday. */
export const weekdays: Readonly<Record<number, string>> = {
  1: "monday, 一",
  2: "tuesday, 二",
  3: "wednesday, 三",
  4: "thursday, 四",
  5: "friday, 五",
  6: "saturday, 六",
  7: "sunday, 日, 天",
};

/** Words for how many weeks, months or years from now, by that number. */
export const shifts: Readonly<Record<number, string>> = {
  [-2]: "前, 上上",
  [-1]: "last, previous, past, 去, 上, 上个",
  0: "this, the, current, 今, 本, 这, 这个, 本个",
  1: "next, following, coming, this coming, 明, 下, 下个",
  2: "下下",
};

/** Words for a day by its distance from the publication in days. */
export const nearDays: Readonly<Record<number, string>> = {
  [-2]: "前天, 前日",
  [-1]: "yesterday, 昨天, 昨日, 昨晚",
  0: "today, 今天, 今日, 今晨, 即日起, 即日, with immediate effect, effective immediately, immediately effective, takes effect immediately",
  1: "tomorrow, 明天, 明日",
  2: "后天",
};

/** Words for the first to fourth quarter, or the first and second half of a year. */
export const ordinals: Readonly<Record<number, string>> = {
  1: "first, 1st, 1, 一, 上",
  2: "second, 2nd, 2, 二, 下, latter",
  3: "third, 3rd, 3, 三",
  4: "fourth, 4th, 4, 四, final, last",
};

/** Words for the end of a year or month. */
export const ends = "end, close, 底, 末, 年底, 年末, year-end, year end, yearend";

/** Characters before a Chinese word for a date that make it part of others: 说明年底, 每周五, 2027年前年均. */
export const fusedBefore: Readonly<Record<string, string>> = {
  今: "古当如",
  明: "透说证声表文照阐",
  去: "过失",
  前: "年日月以之从此目提",
  本: "基成资根日",
  上: "以之年月",
  下: "以之年月",
  周: "每一二两三四五六七八九十半首",
  星: "火水卫新",
  年: "0123456789〇零一二三四五六七八九十今明去前后每全半当成青少",
  月: "0123456789一二三四五六七八九十本上下个每",
};

/** Number by word. */
export function byWord(lists: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([number, list]) =>
      list.split(",").map((word) => [word.trim(), Number(number)] as const),
    ),
  );
}
