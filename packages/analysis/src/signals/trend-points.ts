import type { Day } from "@nqpf/domain";
import type { TrendBy, TrendPoint } from "@nqpf/domain/answers";

import type { CountSeries, TermCount } from "./count-series.ts";
import { daysIn, ordinalOf, periodAround, spanOf } from "./periods.ts";
import { significant } from "../significant.ts";

/** The days for which the counts were made, as far as a question can see. */
export interface Counted {
  readonly from: Day;
  readonly until: Day;
}

export interface Points {
  readonly points: readonly TrendPoint[];
  /** `characters`: mentions per 100,000 characters; `items`: percent of texts with the term. */
  readonly measuredIn: "characters" | "items";
  /** Periods that were running on the last day, whose count would tell what came after it. */
  readonly withheld: readonly string[];
}

/**
 * A series by month or quarter, up to the last day that a question sees. Null where its own periods are longer than
 * those asked for.
 */
export function pointsOf(
  series: CountSeries,
  by: TrendBy,
  counted: Counted,
  last: Day,
): Points | null {
  const visible = { from: counted.from, until: counted.until < last ? counted.until : last };
  const groups = new Map<string, TermCount[]>();
  const withheld = new Set<string>();
  for (const count of series.counts) {
    const period = periodAround(count.at, by);
    if (period === null) return null;
    const span = spanOf(count.at);
    if (span.from > last) continue;
    const counts = groups.get(period) ?? [];
    groups.set(period, counts);
    if (series.of === "periods" && span.until > last && counted.until > last) withheld.add(period);
    else counts.push(count);
  }
  const measuredIn = series.counts.every(({ characters }) => characters !== null)
    ? "characters"
    : "items";
  const points = [...groups]
    .filter(([, counts]) => counts.length > 0)
    .toSorted(([a], [b]) => ordinalOf(a) - ordinalOf(b))
    .map(([period, counts]): TrendPoint => {
      const whole =
        series.of === "texts" ? covers(visible, period) : isWhole(counts, period, visible);
      const sums = sumUp(counts);
      return {
        period,
        state: whole && !withheld.has(period) ? "complete" : "incomplete",
        ...sums,
        rate: rateOf(sums, measuredIn),
      };
    });
  return { points, measuredIn, withheld: [...withheld].toSorted() };
}

function covers({ from, until }: Counted, period: string): boolean {
  const span = spanOf(period);
  return from <= span.from && span.until <= until;
}

/** Whether counts of periods fill a period without a gap: each read on all its days, or inside the days counted. */
function isWhole(counts: readonly TermCount[], period: string, visible: Counted): boolean {
  const days = counts.reduce((sum, count) => sum + daysIn(count.at), 0);
  return (
    days === daysIn(period) &&
    counts.every(({ at, daysRead }) =>
      daysRead === null ? covers(visible, at) : daysRead === daysIn(at),
    )
  );
}

function sumUp(counts: readonly TermCount[]) {
  const sum = (field: "items" | "itemsWithTerm" | "characters") =>
    counts.reduce<number | null>(
      (total, count) => (total === null || count[field] === null ? null : total + count[field]),
      0,
    );
  return {
    mentions: counts.reduce((total, { mentions }) => total + mentions, 0),
    items: sum("items"),
    itemsWithTerm: sum("itemsWithTerm"),
    characters: sum("characters"),
  };
}

function rateOf(sums: ReturnType<typeof sumUp>, measuredIn: Points["measuredIn"]): number | null {
  const [part, whole, scale] =
    measuredIn === "characters"
      ? [sums.mentions, sums.characters, 100_000]
      : [sums.itemsWithTerm, sums.items, 100];
  return part === null || !whole ? null : significant((part * scale) / whole);
}
