import { type Ingredient, referenceRow } from "./ingredient.ts";
import type { AssumptionId, ValuationRules } from "./rules.ts";

/** What stands in where nothing is stated: a value with its range, or a range alone. */
export function assumed({ assumptions }: ValuationRules, id: AssumptionId): Ingredient {
  const found = assumptions.find((assumption) => assumption.id === id);
  if (!found) throw new Error(`there is no assumption ${id}`);
  const { means, value, low, high, why } = found;
  const path = `assumptions/${id}`;
  return {
    value,
    ends: [low, high],
    rows: [
      ...(value === null ? [] : [referenceRow(path, value, `assumed: ${means}`)]),
      referenceRow(`${path}/low`, low, `assumed, at the least: ${means}`),
      referenceRow(`${path}/high`, high, `assumed, at the most: ${means}`),
    ],
    assumptions: [
      `${means}: ${value === null ? "between" : `${value}, between`} ${low} and ${high}. ${why}`,
    ],
    caveats: [],
  };
}
