import type { Explained, ExplainedRow } from "@nqpf/domain/answers";

import { distinct, type Ingredient, isMissing, madeOf, type Missing } from "./ingredient.ts";

/** What a number is, in words. */
export interface Spelled {
  readonly unit: string;
  readonly counts: string;
  readonly formula: string | null;
  readonly excluded?: readonly ExplainedRow[];
  readonly caveats?: readonly string[];
}

/** A number made of others that explains itself; without one of them it says which is missing, and has no value. */
export function explain<Name extends string>(
  spelled: Spelled,
  parts: Readonly<Record<Name, Ingredient | Missing>>,
  make: (values: Readonly<Record<Name, number>>) => number,
): Explained {
  const all = Object.values<Ingredient | Missing>(parts);
  const present = all.filter((part): part is Ingredient => !isMissing(part));
  const missing = all.filter(isMissing).map((part) => part.missing);
  if (missing.length > 0) return withoutValue(spelled, missing, present);
  // safe: none of the parts is missing.
  return spell(spelled, madeOf(parts as Readonly<Record<Name, Ingredient>>, make));
}

/** A number that is made already. */
export function spell(spelled: Spelled, made: Ingredient): Explained {
  const [low, high] = made.ends;
  return {
    value: made.value,
    range: high === undefined ? null : [low, high],
    unit: spelled.unit,
    counts: spelled.counts,
    formula: spelled.formula,
    included: uniqueRows(made.rows),
    excluded: [...(spelled.excluded ?? [])],
    assumptions: [...made.assumptions],
    caveats: distinct([...made.caveats, ...(spelled.caveats ?? [])]),
  };
}

/** A number that cannot be given, with the reasons. */
export function withoutValue(
  spelled: Spelled,
  reasons: readonly string[],
  present: readonly Ingredient[] = [],
): Explained {
  return {
    value: null,
    range: null,
    unit: spelled.unit,
    counts: spelled.counts,
    formula: spelled.formula,
    included: uniqueRows(present.flatMap((part) => part.rows)),
    excluded: [...(spelled.excluded ?? [])],
    assumptions: distinct(present.flatMap((part) => part.assumptions)),
    caveats: distinct([...reasons, ...(spelled.caveats ?? [])]),
  };
}

/** One number may go into a formula twice; its row stands once. */
function uniqueRows(rows: readonly ExplainedRow[]): ExplainedRow[] {
  const seen = new Map(rows.map((row) => [`${row.measure} ${row.property} ${row.value}`, row]));
  return [...seen.values()];
}
