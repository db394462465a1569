import {
  type Amount,
  compareDates,
  firstDay,
  type Held,
  holdsOn,
  type Measure,
  type MoneyLine,
  sameDate,
  type Term,
} from "@nqpf/domain";

import type { FoundConflict } from "./found-conflict.ts";
import { between, haveDifferentSources } from "./path-conflicts.ts";
import { isPriceOfMoney } from "./price-of-money.ts";

/**
 * Conflicts between a value that a machine read and another that the record holds for the same thing and time: nobody has
 * said yet whether it corrects the record, follows it or is misread. It stands at a path of its own, so it overwrites nothing.
 */
export function readingConflicts({ money, terms }: Measure): FoundConflict[] {
  return [...readAmounts(money), ...readTerms(terms)];
}

interface Placed {
  readonly held: Held<Amount>;
  readonly next: Held<Amount> | null;
}

function readAmounts(lines: readonly MoneyLine[]): FoundConflict[] {
  const whole = lines.filter(({ partOf }) => partOf === null);
  const placed = whole.flatMap(({ amounts }) =>
    amounts.map((held, at): Placed => ({ held, next: amounts[at + 1] ?? null })),
  );
  return placed
    .filter(({ held }) => isRead(held))
    .flatMap(({ held: read }) => {
      const rivals = placed
        .filter((other) => !isRead(other.held) && isOfSameKind(other.held.value, read.value))
        .filter((other) => heldThen(other, read.value))
        .map(({ held }) => held);
      const nearest = rivals.toSorted((a, b) => distance(a, read) - distance(b, read))[0];
      return nearest &&
        nearest.value.value !== read.value.value &&
        haveDifferentSources(nearest, read)
        ? [between<Amount>(nearest, read, (value) => ({ kind: "money", value }))]
        : [];
    });
}

function isOfSameKind(a: Amount, b: Amount): boolean {
  return (
    a.role === b.role && a.currency === b.currency && a.basis === b.basis && a.period === b.period
  );
}

/** A level holds until the next one of its line; what mounts up or flows is one day's or period's. */
function heldThen({ held, next }: Placed, { basis, on }: Amount): boolean {
  if (basis !== "level") return sameDate(held.value.on, on);
  return (
    compareDates(held.value.on, on) <= 0 && (next === null || compareDates(on, next.value.on) < 0)
  );
}

/** How many times one amount is the other, as a logarithm. */
function distance(a: Held<Amount>, b: Held<Amount>): number {
  return Math.abs(Math.log(a.value.value / b.value.value));
}

function readTerms(terms: readonly Held<Term>[]): FoundConflict[] {
  return terms
    .filter((term) => isRead(term) && isPriceOfMoney(term.value))
    .flatMap((read) =>
      terms.flatMap((other) =>
        !isRead(other) && areRivals(other.value, read.value) && heldWhenStated(other, read)
          ? haveDifferentSources(other, read)
            ? [between<Term>(other, read, (value) => ({ kind: "terms", value }))]
            : []
          : [],
      ),
    );
}

function areRivals(a: Term, b: Term): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    (a.payer === b.payer || a.payer === null || b.payer === null) &&
    typeof a.value === "number" &&
    typeof b.value === "number" &&
    a.value !== b.value
  );
}

function heldWhenStated(term: Held<Term>, { claims }: Held<Term>): boolean {
  return claims.some(({ statedOn }) => holdsOn(term.value, firstDay(statedOn)) === "yes");
}

/** Whether a value stands on machines' readings alone. */
function isRead({ claims }: Held<unknown>): boolean {
  return claims.every(({ method }) => method === "machine");
}
