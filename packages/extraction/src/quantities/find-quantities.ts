import type { PartialDate } from "@nqpf/domain";

import { takeYears } from "./bare-years.ts";
import { chain } from "./chains.ts";
import { countsOf } from "./counts.ts";
import { findDates } from "./find-dates.ts";
import { measuredMentions } from "./measured-mentions.ts";
import type { DateMention, Place, QuantityMention } from "./mentions.ts";
import { readNumerals } from "./numerals.ts";
import { priceOf } from "./prices.ts";
import { sharesOf } from "./shares.ts";

/**
 * Every amount, rate, date and count of a plain text, in order and without overlap. Relative dates are resolved from
 * the day of publication and left out where it is not known.
 */
export function findQuantities(plain: string, published: PartialDate | null): QuantityMention[] {
  const dates = findDates(plain, published);
  const numerals = outside(dates, readNumerals(plain));
  const { mentions, rest } = measuredMentions(plain, chain(plain, numerals));
  const { years, rest: counted } = takeYears(plain, rest);
  const priced = mentions.map((mention) =>
    mention.kind === "money" ? (priceOf(plain, mention) ?? mention) : mention,
  );
  return withoutOverlap([
    ...dates,
    ...priced,
    ...sharesOf(plain),
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
