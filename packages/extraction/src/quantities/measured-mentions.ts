import type { Link } from "./chains.ts";
import type { MoneyMention, Place, RateMention } from "./mentions.ts";
import { qualify } from "./qualifiers.ts";
import type { Unit } from "./units.ts";

/** The amounts and rates of a chain of numbers; the rest of the numbers is given back. */
export function measuredMentions(plain: string, links: readonly Link[]) {
  const mentions: (MoneyMention | RateMention)[] = [];
  const rest: Link[] = [];
  for (let index = 0; index < links.length; index += 1) {
    const [link, next] = [links[index], links[index + 1]];
    if (!link) continue;
    if (link.unit === null) rest.push(link);
    else if (next && isRange(plain, link, next)) {
      mentions.push(mentionOf(plain, link.unit, [link, next]));
      index += 1;
    } else {
      const mention = mentionOf(plain, link.unit, [link]);
      const before = links[index - 1]?.connector === "list" ? mentions.at(-1) : undefined;
      mentions.push(asListed(mention, before));
    }
  }
  return {
    mentions: mentions.map((item, index) => asConverted(plain, item, mentions[index - 1])),
    rest,
  };
}

/** 最高500万元、1000万元: a cap bears on all amounts of a list. */
function asListed<M extends MoneyMention | RateMention>(
  item: M,
  before: MoneyMention | RateMention | undefined,
): M {
  const isCapped = before?.qualifier === "up-to" && before.kind === item.kind;
  return isCapped && item.qualifier === "exact" ? { ...item, qualifier: "up-to" } : item;
}

/** `10 billion yuan ($1.4 billion)`: an amount in brackets or behind `or`, beside one of another currency, is converted, so about right. */
function asConverted(
  plain: string,
  item: MoneyMention | RateMention,
  before: MoneyMention | RateMention | undefined,
): MoneyMention | RateMention {
  if (item.kind !== "money" || before?.kind !== "money") return item;
  const isBracketed = /^(?: ?\(=? ?|,? or )$/.test(plain.slice(before.end, item.start));
  const isConverted =
    isBracketed && before.currency !== item.currency && item.qualifier === "exact";
  return isConverted ? { ...item, qualifier: "approximately" } : item;
}

/** Whether two numbers are the ends of one range, and not a change `from 500 to 800 billion`. */
function isRange(plain: string, link: Link, next: Link): boolean {
  if (!sameUnit(link.unit, next.unit) || next.value <= link.value) return false;
  const before = plain.slice(Math.max(0, link.start - 14), link.start).trimEnd();
  if (link.connector === "list") return before.endsWith("between");
  if (link.connector !== "range") return false;
  return !/(?:^|[^a-z])from$|[从由自]$/.test(before) || /rang(?:e|es|ed|ing) from$/.test(before);
}

function sameUnit(a: Unit | null, b: Unit | null): boolean {
  if (a?.kind === "money") return b?.kind === "money" && a.currency === b.currency;
  return a?.kind === "rate" && b?.kind === "rate" && a.unit === b.unit && a.factor === b.factor;
}

function mentionOf(
  plain: string,
  unit: Unit,
  links: readonly [Link] | readonly [Link, Link],
): MoneyMention | RateMention {
  const [low] = links;
  const high = links.length === 2 ? links[1] : low;
  const place = { start: low.start, end: high.end };
  const { qualifier, whole } = qualify(plain, place, high.numeral.isOpen);
  if (unit.kind === "rate") {
    const value = valueOf(links, unit.factor);
    return { kind: "rate", ...place, value, unit: unit.unit, qualifier };
  }
  const mention = { kind: "money", ...place, currency: unit.currency, qualifier, whole } as const;
  const value = valueOf(links, 1);
  return links.length === 2
    ? { ...mention, value, ends: [placeOf(low), placeOf(high)] }
    : { ...mention, value };
}

function valueOf(links: readonly [Link] | readonly [Link, Link], factor: number) {
  const [low, high] = links;
  const first = rounded(low.value * factor);
  return high === undefined ? first : ([first, rounded(high.value * factor)] as const);
}

function rounded(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

function placeOf({ start, end }: Link): Place {
  return { start, end };
}
