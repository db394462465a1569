import type { NominalFigure } from "@nqpf/domain/answers";

import type { Ingredient, Missing } from "./ingredient.ts";
import type { Method } from "./rules.ts";

/** The amount that a formula values: what holds now or is of the latest period, in the role that the method seeks first. */
export function baseFigure(
  figures: readonly NominalFigure[],
  { base, payerFirst }: Method,
  currency: string,
): NominalFigure | null {
  const payerRank = ({ payerKind }: NominalFigure) => Number(payerFirst && payerKind === null);
  const [first] = figures
    .filter(({ role, value }) => base.includes(role) && value.unit === currency)
    .toSorted(
      (a, b) =>
        compareText(periodOf(b), periodOf(a)) ||
        payerRank(a) - payerRank(b) ||
        base.indexOf(a.role) - base.indexOf(b.role) ||
        (b.value.value ?? 0) - (a.value.value ?? 0),
    );
  return first ?? null;
}

/** A level, a cumulative amount and a yearly flow are of now, which comes after every dated period. */
function periodOf({ period }: NominalFigure): string {
  return period ?? "yearly";
}

/** The same as a part of a formula. */
export function baseOf(figure: NominalFigure | null): Ingredient | Missing {
  const value = figure?.value.value ?? null;
  if (!figure || value === null)
    return { missing: "amount: none is held that this formula values" };
  const { included, caveats } = figure.value;
  return { value, ends: [value], rows: included, assumptions: [], caveats };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
