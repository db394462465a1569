import type { PartialDate } from "@nqpf/domain";

import { takeYears } from "./bare-years.ts";
import { chain } from "./chains.ts";
import { countsOf } from "./counts.ts";
import { findDates } from "./find-dates.ts";
import { measuredMentions } from "./measured-mentions.ts";
import type { DateMention, Place, QuantityMention } from "./mentions.ts";
import { type Numeral, readNumerals } from "./numerals.ts";
import { priceOf } from "./prices.ts";
import { sharesOf } from "./shares.ts";

/** The quantities of a text in order and without overlap. */
export interface Quantities {
  readonly mentions: readonly QuantityMention[];
  /** From where a text is not read that holds more of them than anybody writes; null where it is read to its end. */
  readonly unreadFrom: number | null;
}

/** How many numbers, and how many dates, are read of a text: more than a book holds. */
const most = 10_000;

/**
 * Every amount, rate, date and count of a plain text. Relative dates are resolved from the day of publication and left
 * out where it is not known.
 */
export function readQuantities(plain: string, published: PartialDate | null): Quantities {
  const numerals = readNumerals(plain, most);
  const dates = findDates(plain, published, { most, until: numerals.end });
  const end = Math.min(numerals.end, dates.end);
  return {
    mentions: mentionsOf(
      plain,
      dates.dates,
      numerals.numerals.filter(({ start }) => start < end),
      end,
    ),
    unreadFrom: end < plain.length ? end : null,
  };
}

/** The mentions that `readQuantities` finds, alone. */
export function findQuantities(
  plain: string,
  published: PartialDate | null,
): readonly QuantityMention[] {
  return readQuantities(plain, published).mentions;
}

function mentionsOf(
  plain: string,
  dates: readonly DateMention[],
  read: readonly Numeral[],
  end: number,
): QuantityMention[] {
  const numerals = outside(dates, read);
  const { mentions, rest } = measuredMentions(plain, chain(plain, numerals));
  const { years, rest: counted } = takeYears(plain, rest);
  const priced = mentions.map((mention) =>
    mention.kind === "money" ? (priceOf(plain, mention) ?? mention) : mention,
  );
  return withoutOverlap([
    ...dates,
    ...priced,
    ...sharesOf(plain.slice(0, end)),
    ...years,
    ...countsOf(plain, counted),
  ]);
}

/** The places that no date has taken. Both lists are in order. */
function outside<Item extends Place>(
  dates: readonly DateMention[],
  items: readonly Item[],
): Item[] {
  let next = 0;
  return items.filter((item) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= item.start) next += 1;
    return (dates[next]?.start ?? Infinity) >= item.end;
  });
}

/** In order; of two that overlap the one that begins first, or the earlier in the list. */
function withoutOverlap(mentions: readonly QuantityMention[]): QuantityMention[] {
  let behind = 0;
  return mentions
    .toSorted((a, b) => a.start - b.start)
    .filter((mention) => {
      if (mention.start < behind) return false;
      behind = mention.end;
      return true;
    });
}
