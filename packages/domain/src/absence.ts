import { compareDates } from "./dates.ts";
import type { Held } from "./held.ts";
import type { Absence, HeldTerm, MoneyLine } from "./measure.ts";
import type { NotStated } from "./particulars.ts";

/** Pairs what a source calls open with what was stated on the point afterwards; both stay in view. */
export function absenceOf(
  held: Held<NotStated>,
  money: readonly MoneyLine[],
  terms: readonly HeldTerm[],
): Absence {
  const after = (on: string | null) => on !== null && compareDates(on, held.value.on) > 0;
  return { ...held, later: laterOn(held.value.key, money, terms, after) };
}

function laterOn(
  key: NotStated["key"],
  money: readonly MoneyLine[],
  terms: readonly HeldTerm[],
  after: (on: string | null) => boolean,
): string[] {
  const amounts = money
    .flatMap((line) => line.amounts)
    .filter(({ value }) => value.counts && after(value.on));
  switch (key) {
    case "amount":
      return amounts.map((amount) => amount.property);
    case "disbursement":
      return amounts
        .filter(({ value }) => value.role === "drawn" || value.role === "spent")
        .map((a) => a.property);
    case "borrower-rate":
      return terms
        .filter(
          ({ value }) => value.kind === "lending-rate" && value.value !== null && after(value.from),
        )
        .map((term) => term.property);
    default:
      return [];
  }
}
