import type { Day, Measure, MeasureId, Parameter } from "@nqpf/domain";
import {
  type MoneyAnswer,
  type NominalFigure,
  Perspective,
  type Valuation,
} from "@nqpf/domain/answers";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { baseFigure, baseOf } from "./base-amount.ts";
import { checksOf } from "./checks.ts";
import type { Converter } from "./conversion.ts";
import { inUnit } from "./in-unit.ts";
import { valueCoveredLosses } from "./methods/covered-losses.ts";
import { valueEquityStakes } from "./methods/equity-stakes.ts";
import { valueForgoneTax } from "./methods/forgone-tax.ts";
import { valuePaidMoney } from "./methods/paid-money.ts";
import { valuePricedLoans } from "./methods/priced-loans.ts";
import { valueRefinancedLoans } from "./methods/refinanced-loans.ts";
import { valueSubsidisedInterest } from "./methods/subsidised-interest.ts";
import { misreadingsOf } from "./misreading.ts";
import { type KindOfActor, nominalFigures } from "./nominal.ts";
import { type Method, type MethodId, type ValuationRules, valuationRules } from "./rules.ts";
import { notValuedBeside, type Valued } from "./valuation.ts";
import type { Valuing } from "./valuing.ts";

/** What the money of a measure is valued from. Reference series hold only what had been stated by the question's day. */
export interface MoneyInput {
  readonly measure: Measure;
  readonly asOf: Day;
  readonly parameters: readonly Parameter[];
  readonly kindOfActor: KindOfActor;
  readonly converter: Converter;
  /** Default: those of `data/valuation.yaml`. */
  readonly rules?: ValuationRules;
}

/** The money of a measure in four measures: as committed, and as grant equivalents, each over a fan of benchmarks. */
export type ValuedMoney = Omit<MoneyAnswer, "scope" | "newMoney" | "beside" | "labels">;

const formulas: Record<MethodId, (valuing: Valuing, base: NominalFigure | null) => Valued> = {
  "refinanced-loans": valueRefinancedLoans,
  "priced-loans": valuePricedLoans,
  "subsidised-interest": valueSubsidisedInterest,
  "covered-losses": valueCoveredLosses,
  "equity-stakes": valueEquityStakes,
  "forgone-tax": valueForgoneTax,
  "paid-money": valuePaidMoney,
};

export function valueMoney(input: MoneyInput): ValuedMoney {
  const { measure, asOf, parameters, kindOfActor, converter } = input;
  const rules = input.rules ?? valuationRules;
  const method = methodOf(measure, rules);
  const figures = nominalFigures(measure, asOf, kindOfActor);
  const known = {
    measure: measure.id,
    title: measure.title.value,
    instrument: measure.instrument.value,
    method: method?.id ?? null,
    unit: converter.unit,
  };
  if (!method) {
    const { notValued } = notValuedBeside([], whyNot(measure));
    const answer = {
      ...known,
      nominal: figures,
      valuations: [],
      notValued: [...notValued],
      misreadings: [],
      checks: [],
    };
    return inUnit(answer, converter, asOf);
  }
  const figure = baseFigure(figures, method, rules.home);
  const valuing: Valuing = {
    measure,
    asOf,
    method,
    figures,
    base: baseOf(figure),
    parameters,
    kindOfActor,
    rules,
  };
  const { valuations, notValued } = formulas[method.id](valuing, figure);
  const answer = {
    ...known,
    nominal: figures,
    valuations: inOrder(valuations),
    notValued: [...notValued],
    misreadings: misreadingsOf(valuing),
    checks: checksOf(valuing),
  };
  return inUnit(answer, converter, asOf);
}

/** First what all of it would come to, then what it came to; the recipient, the purse, the one between. */
function inOrder(valuations: readonly Valuation[]): Valuation[] {
  return valuations.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ basis, perspective }: Valuation): number {
  const perspectives = Perspective.options;
  return (basis === "whole" ? 0 : perspectives.length) + perspectives.indexOf(perspective);
}

/** The method that values a measure by its main instrument. */
export function methodOf(
  { instrument }: Measure,
  { methods }: ValuationRules = valuationRules,
): Method | undefined {
  return methods.find(({ instruments }) => instruments.includes(instrument.value));
}

function whyNot({ instrument }: Measure): string {
  const { label, funding } = instrumentOf(instrument.value);
  return funding === "none"
    ? `${label.en}: works without money`
    : `${label.en}: no formula values it`;
}

/** Measures that add to the same loans or projects as this one: each is valued given the others, and they never add up. */
export function besideOf({ id, relations }: Measure, measures: readonly Measure[]): MeasureId[] {
  const named = relations.flatMap(({ value }) => (value.kind === "tops-up" ? [value.measure] : []));
  const naming = measures
    .filter((other) =>
      other.relations.some(({ value }) => value.kind === "tops-up" && value.measure === id),
    )
    .map((other) => other.id);
  return [...new Set([...named, ...naming])].toSorted();
}
