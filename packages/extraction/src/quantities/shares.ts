import { createMatcher, longestMatches } from "../text/matcher.ts";
import type { RateMention } from "./mentions.ts";
import { qualify } from "./qualifiers.ts";
import { chineseShares, shareWords } from "./rate-words.ts";

const words = [...Object.entries(shareWords), ...Object.entries(chineseShares)];
const matcher = createMatcher(words.map(([word]) => word));

/** Shares in words: `half of the cost`, 三分之一, `2/3`. `Half` is one only before `of` or `the`, and not of a year. */
export function sharesOf(plain: string): RateMention[] {
  const named = longestMatches(plain, matcher)
    .filter(({ start, end }) => isShare(plain, start, end))
    .map(({ term, start, end }) => shareOf(plain, start, end, words[term]?.[1] ?? 0));
  return [...named, ...(plain.includes("/") ? writtenShares(plain) : [])];
}

function writtenShares(plain: string): RateMention[] {
  const written = Array.from(plain.matchAll(fraction), (match) => {
    const [digits, over, under] = match;
    const percent = (Number(over) / Number(under)) * 100;
    return shareOf(plain, match.index, match.index + digits.length, percent);
  });
  return written.filter(({ value }) => (value as number) < 100);
}

function shareOf(plain: string, start: number, end: number, percent: number): RateMention {
  const points = ofPoint.exec(plain.slice(end, end + 24))?.[0];
  const unit = points === undefined ? "percent" : "percentage-points";
  const value = Number((points === undefined ? percent : percent / 100).toPrecision(6));
  const { qualifier } = qualify(plain, { start, end }, false);
  return { kind: "rate", start, end: end + (points?.length ?? 0), value, unit, qualifier };
}

/** `2/3` behind Han or before `of`: elsewhere it may be a day or a page. */
const fraction = /(?<![\d./-])([1-9])\/([2-9])(?![\d./-])(?:(?= of )|(?<=[\u4e00-\u9fff]\d\/\d))/g;

/** `a quarter of a point`, 四分之一个百分点. */
const ofPoint = /^(?: (?:of (?:a|one) )?(?:percentage )?points?(?![a-z])|个?百分点)/;

const otherHalf = /(?:first|second|latter|last|other|1st|2nd|early|late)[ -]$/;
const ofWhole =
  /^ (?:of|the|their|its)(?: |$)(?!a (?:billion|million|trillion)|(?:the )?(?:19|20)\d\d|the year)/;

function isShare(plain: string, start: number, end: number): boolean {
  if (plain.charCodeAt(start) > 0x2e80) return true;
  const before = plain.slice(Math.max(0, start - 10), start);
  const behind = plain.slice(end, end + 24);
  return !otherHalf.test(before) && (ofWhole.test(behind) || ofPoint.test(behind));
}
