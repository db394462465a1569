import type { Rung } from "@nqpf/domain";
import {
  type Extraction,
  type GoldItem,
  type Score,
  ScoredField,
  type ScoredFigure,
  ScoredShare,
  type ScoreSlice,
} from "@nqpf/domain/reading";

import { bandsOf } from "./bands.ts";
import { bootstrap } from "./bootstrap.ts";
import { f1Of } from "./counts.ts";
import { figuresOf, sumOf } from "./figures.ts";
import type { SameName } from "./same-name.ts";
import { scorePassage } from "./score-passage.ts";
import type { Tally } from "./tally.ts";

interface Scored {
  readonly item: GoldItem;
  readonly tally: Tally;
}

const seed = 20_240_416;

/** How well labelled passages are read, for both languages together and each alone, by the rules of the guidelines (§3). */
export function scoreOf(
  items: readonly GoldItem[],
  read: (item: GoldItem) => Extraction,
  same: SameName,
  { resamples, errors }: { readonly resamples: number; readonly errors: number | null },
): Omit<Score, "extractor"> {
  const scored = items.map((item) => ({ item, tally: scorePassage(item, read(item), same) }));
  const slices = (["all", "en", "zh"] as const).flatMap((lang) => {
    const own = lang === "all" ? scored : scored.filter(({ item }) => item.lang === lang);
    return own.length === 0 ? [] : [sliceOf(lang, own, resamples)];
  });
  return { resamples, slices, errors: errors === null ? null : worstOf(scored, errors) };
}

function sliceOf(
  lang: ScoreSlice["lang"],
  scored: readonly Scored[],
  resamples: number,
): ScoreSlice {
  const tallies = scored.map(({ tally }) => tally);
  const sum = sumOf(tallies);
  const values = figuresOf(tallies);
  const intervals = bootstrap(tallies, figuresOf, { resamples, seed });
  const figure = (name: string): ScoredFigure => ({
    value: values[name] ?? null,
    interval: intervals[name] ?? null,
  });
  return {
    lang,
    passages: scored.length,
    measures: scored.reduce((total, { item }) => total + item.measures.length, 0),
    overall: figure("overall"),
    fields: ScoredField.options.map((field) => ({
      field,
      ...sum.counts(field),
      precision: figure(`${field} precision`),
      recall: figure(`${field} recall`),
      f1: figure(`${field} f1`),
      macroF1: macroOf(sum, field),
    })),
    shares: ScoredShare.options.map((share) => ({
      share,
      ...(sum.shares.get(share) ?? { right: 0, of: 0 }),
      figure: figure(share),
    })),
    labels: labelsOf(sum),
    tenFold: sum.tenFold,
    partySwaps: sum.partySwaps,
    rungDistance:
      sum.distances.length === 0
        ? null
        : sum.distances.reduce((total, one) => total + one, 0) / sum.distances.length,
    unpaired: sum.unpaired,
    confusion: confusionOf(sum),
    bands: bandsOf(sum),
  };
}

/** The mean F1 of the labels that the gold has in the slice. */
function macroOf({ labels }: Tally, field: ScoredField): number | null {
  const own = [...(labels.get(field)?.values() ?? [])].filter(
    ({ right, missed }) => right + missed > 0,
  );
  const values = own.flatMap((counts) => f1Of(counts) ?? []);
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}

function labelsOf({ labels }: Tally): ScoreSlice["labels"] {
  return [...labels].flatMap(([field, byLabel]) =>
    [...byLabel]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([label, counts]) => ({ field, label, ...counts, f1: f1Of(counts) })),
  );
}

function confusionOf({ confusion }: Tally): ScoreSlice["confusion"] {
  return [...confusion]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, measures]) => {
      // safe: the pair was written from two rungs.
      const [gold, read] = pair.split(" ") as [Rung, Rung];
      return { gold, read, measures };
    });
}

function worstOf(scored: readonly Scored[], most: number): NonNullable<Score["errors"]> {
  return scored
    .filter(({ tally }) => tally.faults.length > 0)
    .toSorted((a, b) => b.tally.faults.length - a.tally.faults.length)
    .slice(0, most)
    .map(({ item: { id, lang }, tally: { faults } }) => ({
      id,
      lang,
      weight: faults.length,
      faults,
    }));
}
