import { ScoredField, ScoredShare } from "@nqpf/domain/reading";

import { f1Of, precisionOf, recallOf } from "./counts.ts";
import { Tally } from "./tally.ts";

/** Every figure of a set of passages under a name of its own; null where nothing is counted. */
export function figuresOf(passages: readonly Tally[]): Record<string, number | null> {
  const sum = sumOf(passages);
  const figures: Record<string, number | null> = {};
  for (const field of ScoredField.options) {
    const counts = sum.counts(field);
    figures[`${field} precision`] = precisionOf(counts);
    figures[`${field} recall`] = recallOf(counts);
    figures[`${field} f1`] = f1Of(counts);
  }
  for (const share of ScoredShare.options) {
    const own = sum.shares.get(share);
    figures[share] = own && own.of > 0 ? own.right / own.of : null;
  }
  const headline = [
    ...["measure", "instruments", "sectors", "money", "rates", "roles"].map(
      (field) => `${field} f1`,
    ),
    "rung",
  ].flatMap((name) => figures[name] ?? []);
  figures["overall"] =
    headline.length === 0
      ? null
      : headline.reduce((total, value) => total + value, 0) / headline.length;
  return figures;
}

export function sumOf(passages: readonly Tally[]): Tally {
  const sum = new Tally();
  for (const passage of passages) sum.add(passage);
  return sum;
}
