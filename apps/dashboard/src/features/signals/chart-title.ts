import type { SeriesTrend, TrendTest } from "@nqpf/domain/answers";

import { short } from "./figures.ts";
import type { messages as Messages } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import type { Shown } from "./runs.ts";

/** What a chart of a series shows, from the test whose line it draws and the last change of level. */
export function chartTitle(
  { points, changes }: Pick<SeriesTrend, "points" | "changes">,
  test: TrendTest | undefined,
  shown: Shown,
  words: typeof Messages,
): string {
  if (points.length === 0) return words.chart.none;
  if (shown === "mentions") return countTitle(points, words);
  const last = changes.at(-1);
  return words.chart.join([
    ...(test ? [words.chart.trend[test.verdict](overText(test, words))] : []),
    ...(last ? [changeText(last, words)] : []),
  ]);
}

/** The periods a test stands on: `12 complete months, Aug 2025 to Jul 2026`. */
export function overText({ n, from, until }: TrendTest, words: typeof Messages): string {
  const by = from.includes("Q") ? "quarter" : "month";
  return words.tested(String(n), by, formatPeriod(from), formatPeriod(until));
}

function changeText(
  { at, before, after, ratio }: SeriesTrend["changes"][number],
  { chart }: typeof Messages,
): string {
  const when = formatPeriod(at);
  return ratio.value === null
    ? chart.step(when, short(before.rate), short(after.rate))
    : chart.jump(when, short(ratio.value));
}

function countTitle(points: SeriesTrend["points"], { chart }: typeof Messages): string {
  const complete = points.filter(({ state }) => state === "complete");
  const [most] = points.toSorted((a, b) => b.mentions - a.mentions);
  const last = complete.at(-1);
  if (!most || !last) return chart.none;
  return chart.most(
    formatPeriod(most.period),
    String(most.mentions),
    formatPeriod(last.period),
    String(last.mentions),
  );
}
