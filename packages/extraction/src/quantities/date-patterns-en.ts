import { byWord, months, nearDays, weekdays } from "./date-words.ts";

const names = [...byWord(months).keys()];
const month = `(?:(?:${names.join("|")})(?![a-z])(?:\\.(?= ?\\d))?)`;
const day = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z])";
const year = "(?:19|20)\\d\\d(?![\\da-z])";
const weekday = [...byWord(weekdays).keys()].filter((word) => /^[a-z]/.test(word)).join("|");
const nearDay = [...byWord(nearDays).keys()].filter((word) => /^[a-z]/.test(word)).join("|");
const dayMonth = `${day}(?: of)? ${month}|${month} ${day}`;
const ofYear = `(?:,? (?:of |in )?(?<year>${year})| of (?:the )?(?<yearShift>this|last|next|current|previous|following|coming)? ?year)`;
/** Behind a date without a year the year of the other end of a range: `from 1 May to 30 June 2025`. */
const yearAhead = `(?= ?(?:to|until|till|through|and|-) ?(?:${dayMonth}|${month}),? (?<yearAhead>${year}))`;
const rangeAhead = "(?= ?(?:to|through|and|or|-) ?";

/** Dates that begin with a digit. */
export const digitPatterns: readonly string[] = [
  `(?<day>${day})(?: of)? (?<month>${month})(?:,? (?<year>${year})|${yearAhead}|)`,
  `(?<day>${day})${rangeAhead}${day}(?: of)? (?<month>${month})(?:,? (?<year>${year}))?)`,
  "(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>\\d\\d)(?![\\d-])",
  "(?<year>(?:19|20)\\d\\d)/(?<month>0?[1-9]|1[0-2])/(?<day>\\d\\d?)(?![\\d/])",
  "(?<year>(?:19|20)\\d\\d)\\.(?<month>0?[1-9]|1[0-2])\\.(?<day>\\d\\d?)(?!\\d|\\.\\d)",
  "(?<year>20(?:1[3-9]|[2-9]\\d))-(?<month>0[1-9]|1[0-2])(?![\\d-])",
  "(?<day>1[3-9]|2\\d|3[01])/(?<month>0?[1-9]|1[0-2])/(?<year>20\\d\\d)(?![\\d/])",
  "(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/(?<year>20\\d\\d)(?![\\d/])",
  "(?<year>20\\d\\d)[ -]?q(?<quarter>[1-4])(?![\\da-z])",
  "(?<quarter>[1-4])q[ -]?(?<year>20\\d\\d)(?![\\da-z])",
  "(?<half>[12])h[ -]?(?<year>20\\d\\d)(?![\\da-z])",
  "(?<half>1st|2nd) half(?: of)?(?: the)? (?<year>20\\d\\d)(?![\\da-z])",
  `(?<quarter>1st|2nd|3rd|4th)[ -]quarter${ofYear}?`,
];

/** What goes on a date before it: `March 21-23, 2024`, `2023-25`. */
export const continuations: readonly string[] = [
  `(?<day>${day})(?:,? (?<year>${year}))?(?! ?(?:percent|%|billion|million))`,
];

/** Dates that begin with a word, by the words. */
export const wordPatterns: readonly string[] = [
  `(?<month>${month}) (?<day>${day})(?:,? (?<year>${year})|${rangeAhead}${day},? (?<yearAhead2>${year}))|${yearAhead}|)(?! ?(?:percent|%|billion|million|yuan|firms))`,
  `(?<month>${month}),? (?:of )?(?<year>${year})`,
  `(?<month>${month})(?:${yearAhead}|${rangeAhead}(?<monthAhead>${month}))|)`,
  `(?<part>end|close|beginning|start|middle) of (?<month>${month})(?:,? (?<year>${year}))?`,
  `(?<part>end|close|beginning|start|middle) of (?<year>${year})`,
  `(?<part>end|close) of (?:the )?(?<yearShift>this|next|last|the|current)? ?year`,
  `(?<part>end|close) of (?<monthShift>this|next|last|the|current) month`,
  `(?<part>end|late|early|mid|middle|year-end|year end|yearend)[ -](?<year>${year})`,
  `(?<part>late|early|mid|end)[ -](?<month>${month})(?:,? (?<year>${year}))?`,
  "(?<part>year-end|year end|yearend)|(?<endOfYear>year's end)",
  `(?<quarter>first|second|third|fourth|final|last)[ -]quarter${ofYear}?`,
  `q(?<quarter>[1-4])(?:[ /-]?(?<year>${year})| of (?<yearAhead2>${year}))?`,
  `(?<half>first|second|latter) half${ofYear}`,
  `h(?<half>[12])[ -]?(?<year>${year})`,
  `(?:fy|financial year|fiscal year|the year) ?(?<year>${year})`,
  `(?:(?<weekShift>last|next|this|this coming|coming|past) )?(?<weekday>${weekday})(?![a-z])`,
  `(?<nearDay>${nearDay})(?![a-z])`,
  "(?:(?:earlier|later) )?(?<yearShift>last|this|next) year(?![a-z-])",
  "(?:(?:earlier|later) )?(?<monthShift>last|this|next) month(?![a-z-])",
  "(?<oldYear>the old year)",
  "(?<release>(?:date|day) of (?:its |their )?(?:publication|release|issue|issuance|promulgation|announcement))",
];

/** The words with which a date of `wordPatterns` can begin. */
export const openingWords: readonly string[] = [
  ...byWord(months).keys(),
  ...weekday.split("|"),
  ...nearDay.split("|"),
  ..."end,close,beginning,start,middle,late,early,mid,year-end,year end,yearend,year's end,the old year,the year,first,second,third,fourth,final,last,latter,q1,q2,q3,q4,h1,h2,fy,financial year,fiscal year,next,this,coming,past,earlier,later,date of,day of".split(
    ",",
  ),
];
