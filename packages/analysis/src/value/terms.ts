import type { Figure, HeldTerm, Measure, TermKind } from "@nqpf/domain";

import { type Ingredient, type Missing, rowOf } from "./ingredient.ts";

type Unit = string | null;

/** The terms of a kind that hold on the view's day, or perhaps do. */
export function termsOfKind(
  measure: Measure,
  kind: TermKind,
  fits: (unit: Unit) => boolean = () => true,
): HeldTerm[] {
  return measure.terms.filter(
    ({ value, state }) =>
      value.kind === kind && value.value !== null && state !== "ended" && fits(value.unit),
  );
}

/**
 * The number that terms of one kind and parties give on the view's day: of those that surely hold, otherwise of those that
 * perhaps do; from the least to the greatest where they differ.
 */
export function numberOf(
  measure: Measure,
  terms: readonly HeldTerm[],
  name: string,
  scale = 1,
): Ingredient | Missing {
  const sure = terms.filter(({ state }) => state === "holds");
  const chosen = sure.length > 0 ? sure : terms;
  if (chosen.length === 0) return { missing: `${name}: not stated` };
  const parts = chosen.map((term) => ingredientOf(measure, term, name, scale));
  const ends = parts.flatMap((part) => part.ends);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return {
    value: low === high ? low : null,
    ends: low === high ? [low] : [low, high],
    rows: parts.flatMap((part) => part.rows),
    assumptions: [],
    caveats: [
      ...parts.flatMap((part) => part.caveats),
      ...(sure.length === 1 ? [] : [severally(name, sure.length > 0)]),
    ],
  };
}

function severally(name: string, surely: boolean): string {
  return surely
    ? `${name}: several terms hold, from the least to the greatest`
    : `${name}: the day lies inside a date that is not precise enough to say which holds`;
}

function ingredientOf(measure: Measure, term: HeldTerm, name: string, scale: number): Ingredient {
  const { value, unit, from, until } = term.value;
  const numbers = endsOf(value).map((number) => number * scale);
  const span = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
  const why = [name, unit, span].filter(Boolean).join(", ");
  const [first = 0, second = first] = numbers;
  return {
    value: first === second ? first : null,
    ends: first === second ? [first] : [first, second],
    rows: endsOf(value).map((number) => rowOf(measure.id, term, number, unit, why)),
    assumptions: [],
    caveats: term.rivals.map(
      (rival) =>
        `${name}: sources differ; one says ${endsOf(rival.value.value).join(" to ")}, the value in use is taken`,
    ),
  };
}

function endsOf(figure: Figure): number[] {
  if (figure === null) return [];
  return Array.isArray(figure) ? figure : [figure];
}

/** Whether a term's unit counts years. */
export function inYears(unit: Unit): boolean {
  return unit !== null && /^years?\b/.test(unit);
}

export function inPercent(unit: Unit): boolean {
  return unit !== null && /^percent\b/.test(unit);
}

export function isAtMost(unit: Unit): boolean {
  return unit !== null && unit.includes("at most");
}
