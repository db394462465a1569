import type { ChangePoint, TrendPoint } from "@nqpf/domain/answers";

import { type Change, changeMethod, changesOf } from "./change-points.ts";
import { type Counted, logRateVariance, rateOf, scatterOf } from "./negative-binomial.ts";
import { significant } from "../significant.ts";
import type { Points } from "./trend-points.ts";
import { isComplete, rowOf } from "./trend-test.ts";

/** Where the level of a series changed, from its complete periods. Equal seeds give equal answers. */
export function levelChanges(
  series: string,
  { points, measuredIn }: Pick<Points, "points" | "measuredIn">,
  seed: number,
): ChangePoint[] {
  const complete = points.filter(isComplete);
  const scale = measuredIn === "characters" ? 100_000 : 100;
  const counted = complete.map((point): Counted =>
    measuredIn === "characters"
      ? { count: point.mentions, exposure: point.characters ?? 0 }
      : { count: point.itemsWithTerm ?? 0, exposure: point.items ?? 0 },
  );
  const changes = changesOf(counted, seed);
  const bounds = [0, ...changes.map(({ at }) => at), complete.length];
  const level = (from: number, until: number): ChangePoint["before"] => ({
    from: complete[from]?.period ?? "",
    until: complete[until - 1]?.period ?? "",
    rate: significant(rateOf(counted.slice(from, until)) * scale),
  });
  return changes.map((change, index) => {
    const [start = 0, at = 0, end = 0] = bounds.slice(index, index + 3);
    return {
      at: complete[at]?.period ?? "",
      between: periodsOf(change, complete),
      before: level(start, at),
      after: level(at, end),
      statistic: significant(change.statistic),
      pValue: significant(change.pValue),
      method: changeMethod,
      ratio: ratioOf(counted.slice(start, at), counted.slice(at, end), {
        included: complete
          .slice(start, end)
          .map((point) => rowOf(series, point, "a complete period of the two levels")),
        assumptions: [`seed ${seed}`, "within a level the periods could have come in any order"],
      }),
    };
  });
}

function periodsOf({ between }: Change, points: readonly TrendPoint[]): [string, string] {
  const [first, last] = between.map((index) => points[index]?.period ?? "");
  return [first ?? "", last ?? ""];
}

function ratioOf(
  before: readonly Counted[],
  after: readonly Counted[],
  from: Pick<ChangePoint["ratio"], "included" | "assumptions">,
): ChangePoint["ratio"] {
  const [old, later] = [rateOf(before), rateOf(after)];
  const scatter = scatterOf([before, after]);
  const reach =
    1.96 * Math.sqrt(logRateVariance(before, scatter) + logRateVariance(after, scatter));
  const isGiven = old > 0 && later > 0;
  const ratio = later / old;
  return {
    value: isGiven ? significant(ratio) : null,
    range: isGiven
      ? [significant(ratio * Math.exp(-reach)), significant(ratio * Math.exp(reach))]
      : null,
    unit: "times the level before",
    counts: "The rate of the new level over the rate of the old",
    formula:
      "(count / exposure after) / (count / exposure before); range 95 percent, on the log scale",
    ...from,
    excluded: [],
    caveats: isGiven ? [] : ["One of the two levels holds no mention, so no ratio can be given."],
  };
}
