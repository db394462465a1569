import type { Explained, TrendBy, TrendPoint, TrendTest, TrendVerdict } from "@nqpf/domain/answers";

import { mannKendall, type MannKendall, type Timed } from "./mann-kendall.ts";
import { ordinalOf } from "./periods.ts";
import { significant } from "../significant.ts";
import { theilSen } from "./theil-sen.ts";

/** With four values no order is rarer than one in twelve, so five are the fewest that can tell anything. */
export const fewest = 5;

const twoYears: Record<TrendBy, number> = { month: 24, quarter: 8 };

interface Tested {
  readonly series: string;
  readonly unit: string;
  readonly points: readonly TrendPoint[];
  readonly window: TrendTest["window"];
}

/** Tests the complete periods among some points for a rise or fall. Asks for two complete periods at least. */
export function trendTest({ series, unit, points, window }: Tested): TrendTest {
  const complete = points.filter(isComplete);
  const timed = complete.map(({ period, rate }): Timed => ({
    at: ordinalOf(period),
    value: rate ?? 0,
  }));
  const test = mannKendall(timed);
  const { slope, interval } = theilSen(timed, test.variance * test.inflation);
  const from = complete[0]?.period ?? "";
  const until = complete.at(-1)?.period ?? "";
  const step: TrendBy = from.includes("Q") ? "quarter" : "month";
  return {
    window,
    from,
    until,
    n: test.n,
    statistic: test.s,
    tau: significant(test.tau),
    pValue: test.n < fewest ? null : significant(test.pValue),
    verdict: verdictOf(test),
    method: methodOf(test),
    slope: {
      value: significant(slope),
      range: [significant(interval[0]), significant(interval[1])],
      unit: `${unit} a ${step}`,
      counts: `Change of the rate from one ${step} to the next, over ${test.n} complete ${step}s`,
      formula:
        "median of (later - earlier) / distance over all pairs (Theil–Sen); range 95 percent (Sen 1968)",
      included: complete.map((point) => rowOf(series, point, "a complete period")),
      excluded: points
        .filter((point) => !isComplete(point))
        .map((point) => rowOf(series, point, "not fully covered by the count")),
      assumptions: ["The rise or fall, if there is one, goes one way over the window."],
      caveats: caveatsOf(test, step),
    },
  };
}

export function isComplete({ state, rate }: TrendPoint): boolean {
  return state === "complete" && rate !== null;
}

function verdictOf({ n, s, pValue }: MannKendall): TrendVerdict {
  if (n < fewest) return "too-short";
  if (pValue >= 0.05) return "no-trend";
  return s > 0 ? "rising" : "falling";
}

function methodOf({ inflation }: MannKendall): string {
  const exact = "Mann–Kendall, two-sided, exact with ties";
  if (inflation === 1) return exact;
  return `${exact}, or Hamed–Rao for serial correlation where that gives the larger probability`;
}

function caveatsOf({ n, inflation }: MannKendall, step: TrendBy): string[] {
  return [
    ...(n < fewest ? [`${n} complete periods are too few for a test.`] : []),
    ...(inflation > 1
      ? [`Neighbouring periods are alike; the variance is widened ${significant(inflation)} times.`]
      : []),
    ...(n < twoYears[step]
      ? [
          "Less than two years: the yearly round of meetings, with its peak in March, is not told from a trend.",
        ]
      : []),
  ];
}

export function rowOf(
  series: string,
  { period, rate }: TrendPoint,
  why: string,
): Explained["included"][number] {
  return { measure: null, property: `${series}/${period}`, value: rate ?? 0, claims: [], why };
}
