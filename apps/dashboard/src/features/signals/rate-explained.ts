import type { Explained, SeriesTrend, TrendPoint } from "@nqpf/domain/answers";

/** How the rate of one period comes about. In English, as every explanation of a number is. */
export function rateExplained(
  { id, unit, caveats }: Pick<SeriesTrend, "id" | "unit" | "caveats">,
  { period, state, rate, mentions, characters, items, itemsWithTerm }: TrendPoint,
): Explained {
  const isShare = unit.startsWith("percent");
  return {
    value: rate,
    range: null,
    unit,
    counts: `The rate of the period ${period} in the series ${id}`,
    formula: isShare
      ? "texts with the term × 100 / texts read"
      : "mentions × 100,000 / characters read",
    included:
      rate === null
        ? []
        : [
            {
              measure: null,
              property: `${id}/${period}`,
              value: rate,
              claims: [],
              why: isShare
                ? `${itemsWithTerm} of ${items} texts use the term`
                : `${mentions} mentions in ${characters} characters`,
            },
          ],
    excluded: [],
    assumptions: [],
    caveats: [
      ...(state === "incomplete" ? ["The period is not fully covered by the count."] : []),
      ...caveats,
    ],
  };
}
