import {
  type Amount,
  type ClaimRef,
  comparePrecedence,
  type Held,
  holdsOn,
  firstDay,
  type Measure,
  sameDate,
  type Term,
} from "@nqpf/domain";
import type { ConflictValue } from "@nqpf/domain/answers";

import { type Difference, differenceOf } from "./difference.ts";
import { factorOfTen } from "./factor-of-ten.ts";
import { conflictId, type FoundConflict } from "./found-conflict.ts";
import { pairsOf } from "./pairs.ts";
import { precedenceReason } from "./precedence-reason.ts";
import { isPriceOfMoney } from "./price-of-money.ts";

/**
 * Conflicts between values that a measure holds at two paths although they say one thing: amounts of one role, date and
 * currency a power of ten apart, and one price of money paid by two parties. What one source says of both is no conflict.
 */
export function pathConflicts(measure: Measure): FoundConflict[] {
  return [...tenfoldAmounts(measure), ...tenfoldTerms(measure), ...ratesOfTwoParties(measure)];
}

interface Placed {
  readonly held: Held<Amount>;
  readonly inside: ReadonlySet<string>;
  readonly line: string;
}

function tenfoldAmounts({ money }: Measure): FoundConflict[] {
  if (money.length < 2) return [];
  const around = new Map(money.map((line) => [line.id, line.partOf]));
  const placed = money.flatMap((line) =>
    line.amounts.map((held): Placed => ({ held, line: line.id, inside: wholes(line.id, around) })),
  );
  return pairsOf(placed).flatMap(([a, b]) =>
    sayOneAmount(a.held.value, b.held.value) &&
    !a.inside.has(b.line) &&
    !b.inside.has(a.line) &&
    haveDifferentSources(a.held, b.held)
      ? [between(a.held, b.held, (value) => ({ kind: "money", value }))]
      : [],
  );
}

/** The lines around a line, up to the outermost. */
function wholes(line: string, around: ReadonlyMap<string, string | null>): Set<string> {
  const found = new Set<string>();
  for (
    let whole = around.get(line) ?? null;
    whole !== null && !found.has(whole);
    whole = around.get(whole) ?? null
  )
    found.add(whole);
  return found;
}

function sayOneAmount(a: Amount, b: Amount): boolean {
  return (
    a.role === b.role &&
    a.currency === b.currency &&
    a.basis === b.basis &&
    a.period === b.period &&
    (a.payer === b.payer || a.payer === null || b.payer === null) &&
    factorOfTen(a.value, b.value) !== null &&
    sameDate(a.on, b.on)
  );
}

function tenfoldTerms({ terms }: Measure): FoundConflict[] {
  return pairsOf(terms).flatMap(([a, b]) =>
    sayOneTerm(a.value, b.value) && overlap(a.value, b.value) && haveDifferentSources(a, b)
      ? [between<Term>(a, b, (value) => ({ kind: "terms", value }))]
      : [],
  );
}

function sayOneTerm(a: Term, b: Term): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.payer === b.payer &&
    a.recipient === b.recipient &&
    typeof a.value === "number" &&
    typeof b.value === "number" &&
    factorOfTen(a.value, b.value) !== null
  );
}

function ratesOfTwoParties({ terms }: Measure): FoundConflict[] {
  const prices = terms.filter(({ value }) => isPriceOfMoney(value) && value.value !== null);
  return pairsOf(prices).flatMap(([a, b]) =>
    areOnePrice(a.value, b.value) &&
    haveOtherParties(a.value, b.value) &&
    overlap(a.value, b.value) &&
    haveDifferentSources(a, b)
      ? [between<Term>(a, b, (value) => ({ kind: "terms", value }))]
      : [],
  );
}

function areOnePrice(a: Term, b: Term): boolean {
  return a.value === b.value && a.unit === b.unit;
}

function haveOtherParties(a: Term, b: Term): boolean {
  return a.kind !== b.kind || (a.payer !== b.payer && a.payer !== null && b.payer !== null);
}

/** Whether two terms may hold on one day; a term without a beginning may hold on any before its end. */
function overlap(a: Term, b: Term): boolean {
  const [first, second] =
    a.from === null || (b.from !== null && firstDay(a.from) <= firstDay(b.from)) ? [a, b] : [b, a];
  return second.from === null || holdsOn(first, firstDay(second.from)) !== "no";
}

/** Whether no source states both of two values. */
export function haveDifferentSources(a: Held<unknown>, b: Held<unknown>): boolean {
  const sources = new Set(a.claims.map((claim) => claim.source));
  return b.claims.every((claim) => !sources.has(claim.source));
}

/** The conflict of two values at two paths, the one that comes first in precedence first. */
export function between<T>(
  a: Held<T>,
  b: Held<T>,
  read: (value: T) => ConflictValue,
): FoundConflict {
  const [first, second] = comparePrecedence(leadOf(a), leadOf(b)) <= 0 ? [a, b] : [b, a];
  const difference: Difference = differenceOf(read(first.value), read(second.value));
  return {
    id: conflictId(difference.kind, first.property, second.property),
    ...difference,
    foundIn: ["paths"],
    property: first.property,
    sides: [first, second].map(({ property, value, claims }) => ({
      property,
      value: read(value),
      words: null,
      claims,
      displayed: true,
    })),
    why: `each is held at a path of its own, so both are displayed; of the two, ${precedenceReason(leadOf(first), leadOf(second))}`,
  };
}

function leadOf({ property, claims: [lead] }: Held<unknown>): ClaimRef {
  if (!lead) throw new Error(`no claim for ${property}`);
  return lead;
}
