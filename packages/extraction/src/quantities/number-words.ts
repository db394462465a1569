/** English number words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Chinese digits, the formal ones of contracts too. */
export const hanDigits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    零: 0,
    〇: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    壹: 1,
    贰: 2,
    叁: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    柒: 7,
    捌: 8,
    玖: 9,
  }),
);

/** Chinese units that multiply the digit before them. */
export const hanUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }),
);

/** Chinese units that multiply all that stands before them. */
export const hanMyriads: ReadonlyMap<string, number> = new Map(
  Object.entries({ 万: 1e4, 亿: 1e8 }),
);

/** Characters behind 百 or 千 with which it is a unit of measure or a word and no number. */
export const unitAfterHan: ReadonlyMap<string, string> = new Map(
  Object.entries({ 百: "分强货姓度科帕", 千: "瓦米克卡伏帕焦兆" }),
);

/** A vague number before a unit: 数百亿 is no amount. */
export const vagueBefore = "数几";

/** What leaves a number open above: 300多亿, 十余家. */
export const openMarks = "多余";

/** Words before a unit alone that make it a number: 近千家, 超百亿. */
export const roughlyBefore = "近超逾约";

/** The code units of Chinese digits and 十, with which a date may begin. */
export const hanDigitUnits: ReadonlySet<number> = codesOf([...hanDigits.keys(), "十"]);

/** The code units of all Chinese digits and units. */
export const hanNumberUnits: ReadonlySet<number> = codesOf([
  ...hanDigits.keys(),
  ...hanUnits.keys(),
  ...hanMyriads.keys(),
]);

function codesOf(characters: readonly string[]): Set<number> {
  return new Set(characters.map((character) => character.charCodeAt(0)));
}
