import type { Day } from "@nqpf/domain";
import type { SeriesTrend, TrendBy, TrendTest, TrendVerdict } from "@nqpf/domain/answers";

const verdicts: Record<TrendVerdict, string> = {
  rising: "rose",
  falling: "fell",
  "no-trend": "rose and fell no more than chance would explain",
  "too-short": "hold too few periods to tell",
};

/** What the leading series says on a day, with its numbers. */
export function sentenceOf(day: Day, by: TrendBy, lead: SeriesTrend | null): string {
  const test = lead?.tests.at(-1);
  if (!lead || !test)
    return `On ${day} no series held enough complete ${by}s to tell a rise from chance.`;
  const since = lead.tests.find(({ window }) => window === "since-stated");
  return [
    `On ${day}, by ${lead.what}: mentions ${found(test, by)}.`,
    ...(since && since.from !== test.from
      ? [`Since the starting document they ${found(since, by)}.`]
      : []),
    ...lead.changes
      .slice(-1)
      .map(
        ({ at, before, after, pValue }) =>
          `The level last changed with ${at}, from ${short(before.rate)} to ${short(after.rate)} ${lead.unit} (p = ${short(pValue)}).`,
      ),
  ].join(" ");
}

function found({ verdict, statistic, pValue, n, from, until }: TrendTest, by: TrendBy): string {
  const numbers =
    pValue === null
      ? `${n} ${by}s`
      : `S = ${statistic}, p = ${short(pValue)}, ${n} complete ${by}s`;
  return `${verdicts[verdict]} (${numbers}, ${from} to ${until})`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(2)));
}
