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

export function isMissing(part: Ingredient | Missing): part is Missing {
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
  why: string,
): ExplainedRow {
  return { measure, property: held.property, value, claims: idsOf(held), why };
}

/** A number that is no measure's: of a reference series, assumed, or made on the way. */
export function referenceRow(property: string, value: number, why: string): ExplainedRow {
  return { measure: null, property, value, claims: [], why };
}

/** A number made of others by a monotone formula, with all that they rest on. */
export function madeOf<Name extends string>(
  parts: Readonly<Record<Name, Ingredient>>,
  make: (values: Readonly<Record<Name, number>>) => number,
): Ingredient {
  const named = Object.entries<Ingredient>(parts);
  const at = (values: readonly number[]) =>
    // safe: the names are the parts' own.
    make(
      Object.fromEntries(named.map(([name], index) => [name, values[index] ?? 0])) as Record<
        Name,
        number
      >,
    );
  const middle = named.map(([, part]) => part.value);
  const value = middle.every((number) => number !== null) ? at(middle) : null;
  const corners = cornersOf(named.map(([, part]) => part.ends)).map(at);
  const all = value === null ? corners : [value, ...corners];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return {
    value,
    ends: low === high ? [low] : [low, high],
    rows: named.flatMap(([, part]) => part.rows),
    assumptions: distinct(named.flatMap(([, part]) => part.assumptions)),
    caveats: distinct(named.flatMap(([, part]) => part.caveats)),
  };
}

function cornersOf(ends: readonly (readonly number[])[]): number[][] {
  return ends.reduce<number[][]>(
    (corners, values) => corners.flatMap((corner) => values.map((value) => [...corner, value])),
    [[]],
  );
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
