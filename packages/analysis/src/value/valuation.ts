import {
  type BenchmarkFan,
  type Explained,
  Perspective,
  type Valuation,
} from "@nqpf/domain/answers";

import { explain } from "./explain.ts";
import { type Ingredient, isMissing, type Missing } from "./ingredient.ts";
import type { Valuing } from "./valuing.ts";

/** What a method makes of a measure: valuations, and for the perspectives without one the reason. */
export interface Valued {
  readonly valuations: readonly Valuation[];
  readonly notValued: readonly { readonly perspective: Perspective; readonly why: string }[];
}

/** What no source states of what a valuation needed, in words. */
export function missingIn(parts: readonly (Ingredient | Missing)[]): string[] {
  return parts.filter(isMissing).map(({ missing }) => missing);
}

/** A share of what is lent or spent, in percent. */
export function shareOf<Name extends string>(
  counts: string,
  formula: string,
  parts: Readonly<Record<Name, Ingredient | Missing>>,
  make: (values: Readonly<Record<Name, number>>) => number,
): Explained {
  return explain({ unit: "percent", counts, formula }, parts, (values) => 100 * make(values));
}

/** A value in money of the home currency. */
export function moneyOf<Name extends string>(
  { rules }: Valuing,
  counts: string,
  formula: string,
  parts: Readonly<Record<Name, Ingredient | Missing>>,
  make: (values: Readonly<Record<Name, number>>) => number,
): Explained {
  return explain({ unit: rules.home, counts, formula }, parts, make);
}

/** A valuation with the basis that is the rule: all of it used, over its life. */
export function wholeValuation(
  perspective: Perspective,
  reading: string,
  label: string,
  fan: BenchmarkFan,
  more: { readonly property?: string; readonly missing?: readonly string[] } = {},
): Valuation {
  return {
    perspective,
    reading,
    label,
    basis: "whole",
    property: more.property ?? null,
    missing: [...(more.missing ?? [])],
    fan,
  };
}

/** Valuations, and one reason for every perspective that has none among them. */
export function notValuedBeside(valuations: readonly Valuation[], why: string): Valued {
  const valued = new Set(valuations.map(({ perspective }) => perspective));
  return {
    valuations,
    notValued: Perspective.options
      .filter((perspective) => !valued.has(perspective))
      .map((perspective) => ({ perspective, why })),
  };
}
