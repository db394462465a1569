import type { SeriesPoint, SignalSeries } from "@nqpf/domain";

import type { CountSeries, TermCount, Untested } from "./count-series.ts";

/** A published series as counts that can be tested, or why it cannot be. */
export function publishedSeries({
  id,
  metric,
  note,
  points,
}: SignalSeries): CountSeries | Untested {
  if (points.some(({ mentions }) => mentions === undefined))
    return { id, why: "counts several terms in single documents, one a year" };
  const days = points.filter(({ period }) => period.length === 10);
  if (days.length > 0 && days.length < points.length)
    return { id, why: "mixes single texts and whole periods" };
  const counts = points.map(countOf);
  const hasLength = counts.every(({ characters }) => characters !== null);
  const hasShare = counts.every((count) => count.items !== null && count.itemsWithTerm !== null);
  if (!hasLength && (!hasShare || days.length > 0))
    return { id, why: "does not say how long the texts are, so that no rate can be made" };
  return {
    id,
    what: metric,
    of: days.length > 0 ? "texts" : "periods",
    counts,
    caveats: note === null ? [] : [note],
  };
}

/** Where a point gives its items in all, `items` are those with the term; otherwise all that were read. */
function countOf(point: SeriesPoint): TermCount {
  const { period, mentions = 0, items, itemsTotal, itemsWithTerm, characters, daysTotal } = point;
  const single = period.length === 10;
  return {
    at: period,
    mentions,
    items: itemsTotal ?? items ?? (single ? 1 : null),
    itemsWithTerm:
      itemsWithTerm ??
      (itemsTotal === undefined ? null : items) ??
      (single ? Math.min(1, mentions) : null),
    characters: characters ?? null,
    daysRead: daysTotal ?? null,
  };
}
