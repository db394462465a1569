import { type Amount, type Claim, firstDay, isSuccessor, type Json, type Term } from "@nqpf/domain";

/** What a value continues on its line, where it is one of several in the course of time. */
export interface LineBefore {
  readonly continues: boolean;
  /** Null where the value before is not among the claims. */
  readonly value: Json | null;
}

const begins: LineBefore = { continues: false, value: null };

/** Finds the amount that an amount replaces, and the priced term whose place a term takes. */
export function lineBefore({ property, value }: Claim, claims: readonly Claim[]): LineBefore {
  if (property.startsWith("money/")) return amountBefore(value, claims);
  return property.startsWith("terms/") ? termBefore(value, claims) : begins;
}

// safe: the value of a money claim is an amount and that of a terms claim a term, checked where claims enter.
function amountBefore(value: Json, claims: readonly Claim[]): LineBefore {
  const { replaces } = value as unknown as Amount;
  if (replaces === null) return begins;
  const before = claims.find(({ property }) => property === `money/${replaces}`);
  return { continues: true, value: before?.value ?? null };
}

function termBefore(value: Json, claims: readonly Claim[]): LineBefore {
  const later = value as unknown as Term;
  const before = claims
    .filter(({ property }) => property.startsWith("terms/"))
    .map((claim) => claim.value as unknown as Term)
    .filter((earlier) => isSuccessor(earlier, later))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1))[0];
  return before ? { continues: true, value: before } : begins;
}

function startOf({ from }: Term): string {
  return from === null ? "" : firstDay(from);
}
