import type { Addition, MoneyTotal } from "@nqpf/domain/answers";

import { steps as rungs } from "../../ledger/rung-mark.tsx";
import type { GridPlace } from "./grid-model.ts";
import type { By } from "./search.ts";
import { moneyStepOf, stepOf } from "./steps.ts";

/** The tint of a place, 1 to 5; none where it holds no figure. */
export function tintOf(place: GridPlace, by: By): number | undefined {
  if (place.state !== "value") return undefined;
  if (by === "count") return stepOf(place.measures);
  if (by === "rung") return heightOf(place);
  const largest = largestTotal(place.money);
  return largest ? moneyStepOf(largest.value) : undefined;
}

/** How many of the five rungs the highest measure of a place has climbed. */
export function heightOf({ rungs: tally }: GridPlace): number {
  return rungs.findIndex((rung) => rung === tally?.highest) + 1;
}

/** Sums of one role that differ in currency, basis, period or payer are not added; a cell shows the largest of them. */
export function largestTotal(money: Addition | null): MoneyTotal | undefined {
  return money?.totals.toSorted((a, b) => b.value - a.value)[0];
}
