import type { ClaimId, Held, MeasureId } from "@nqpf/domain";
import type { ExplainedRow } from "@nqpf/domain/answers";

/** One number that goes into another: what it is, how far it may be off, and on whose word. */
export interface Ingredient {
  /** Null where only its ends can be given. */
  readonly value: number | null;
  /** The least and the greatest it may be; the value alone where it is sure. */
  readonly ends: readonly [number, ...number[]];
  /** What a stranger needs to find it again. */
  readonly rows: readonly ExplainedRow[];
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
}

/** A number that nobody states, and nothing stands in for. */
export interface Missing {
  readonly missing: string;
}

export function isMissing(part: object): part is Missing {
  return "missing" in part;
}

/** A number that a row states; `scale` takes it from the row's unit to the formula's, as 0.01 takes percent. */
export function stated(row: ExplainedRow, scale = 1, caveats: readonly string[] = []): Ingredient {
  const value = row.value * scale;
  return { value, ends: [value], rows: [row], assumptions: [], caveats };
}

/** A number of a measure's own, with the claims that carry it. */
export function rowOf(
  measure: MeasureId,
  held: Pick<Held<unknown>, "property" | "claims">,
  value: number,
  unit: string | null,
  why: string,
): ExplainedRow {
  return { measure, property: held.property, value, unit, claims: idsOf(held), why };
}

/** A number that is no measure's: of a reference series, assumed, or made on the way. */
export function referenceRow(
  property: string,
  value: number,
  why: string,
  unit: string | null = null,
): ExplainedRow {
  return { measure: null, property, value, unit, claims: [], why };
}

/** A number made of others by a monotone formula, with all that they rest on. */
export function madeOf<Name extends string>(
  parts: Readonly<Record<Name, Ingredient>>,
  make: (values: Readonly<Record<Name, number>>) => number,
): Ingredient {
  const named = Object.entries<Ingredient>(parts) as [Name, Ingredient][];
  const sure = named.every(([, part]) => part.value !== null);
  // safe: every name is given a value here or by a corner before the formula sees it.
  const values = Object.fromEntries(
    named.map(([name, { value, ends }]) => [name, value ?? ends[0]]),
  ) as Record<Name, number>;
  const value = sure ? make(values) : null;
  const open = named.filter(([, { ends }]) => ends.length > 1);
  const [low, high] = spread(open, values, make);
  const [least, greatest] = [Math.min(low, value ?? low), Math.max(high, value ?? high)];
  return {
    value,
    ends: least === greatest ? [least] : [least, greatest],
    rows: named.flatMap(([, part]) => part.rows),
    assumptions: distinct(named.flatMap(([, part]) => part.assumptions)),
    caveats: distinct(named.flatMap(([, part]) => part.caveats)),
  };
}

/** The least and the greatest that a formula gives at the corners of its parts' ranges; sets `values` to each in turn. */
function spread<Name extends string>(
  open: readonly (readonly [Name, Ingredient])[],
  values: Record<Name, number>,
  make: (values: Readonly<Record<Name, number>>) => number,
): readonly [low: number, high: number] {
  const [first, ...others] = open;
  if (!first) {
    const made = make(values);
    return [made, made];
  }
  const [name, { ends }] = first;
  const spreads = ends.map((end) => {
    values[name] = end;
    return spread(others, values, make);
  });
  return [Math.min(...spreads.map(([low]) => low)), Math.max(...spreads.map(([, high]) => high))];
}

function idsOf({ claims }: Pick<Held<unknown>, "claims">): ClaimId[] {
  return claims.map((claim) => claim.id);
}

export function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** A number that is what it is. */
export function exactly(value: number): Ingredient {
  return { value, ends: [value], rows: [], assumptions: [], caveats: [] };
}
