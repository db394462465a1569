import {
  besideOf,
  type Converter,
  grantEquivalentRow,
  type MoneyInput,
  valueMoney,
} from "@nqpf/analysis/value";
import { newMoney, passes } from "@nqpf/analysis";
import { type Amount, type Measure, yearOfMoney } from "@nqpf/domain";
import type { GrantEquivalentList, MoneyAnswer, NewMoney } from "@nqpf/domain/answers";
import type { GrantEquivalentsQuestion, MoneyQuestion, ViewQuestion } from "@nqpf/domain/questions";

import { labelsFor } from "../labels.ts";
import type { Ledger } from "../ledger.ts";
import { parameterRows } from "../records/observations.ts";
import type { Viewing, Views } from "../viewing.ts";
import { converterFor } from "./money-unit.ts";
import { refuseBackward } from "./period.ts";

/** The money of one measure, committed and as grant equivalents; null where the question sees none of that id. */
export function getMoney(ledger: Ledger, views: Views) {
  const inputs = moneyInputs(ledger, views);
  return (question: MoneyQuestion): MoneyAnswer | null => {
    const viewing = views(question);
    const inputOf = inputs(question);
    const measure = viewing.measures.get(question.measure);
    if (!measure) return null;
    const input = inputOf(measure);
    const beside = besideOf(measure, viewing.view.measures);
    const payers = measure.money.flatMap((line) =>
      line.amounts.flatMap(({ value }) => value.payer ?? []),
    );
    return {
      scope: viewing.scope,
      ...valueMoney(input),
      newMoney: newMoneyOf(input, viewing),
      beside,
      labels: labelsFor(ledger, viewing, {
        actors: new Set(payers),
        measures: [measure.id, ...beside],
      }),
    };
  };
}

/** How much of each step of the measure's lines is new, in the unit of the question by the rate of the step's year. */
function newMoneyOf({ measure, converter }: MoneyInput, { measures }: Viewing): NewMoney[] {
  return measure.money.map((line) => {
    const { steps, ...rest } = newMoney(line, measure, measures);
    const amountAt = (path: string): Amount | undefined =>
      line.amounts.find(({ property }) => property === path)?.value;
    return {
      ...rest,
      steps: steps.map((step) => {
        const { period = null } = amountAt(step.property) ?? {};
        const year = yearOfMoney({ period, on: step.on });
        return { ...step, newMoney: converter.convert(step.newMoney, year) };
      }),
    };
  });
}

/** The grant equivalents of every measure whose instrument a formula values, in the order of their ids. */
export function grantEquivalentRows(ledger: Ledger, views: Views) {
  const inputs = moneyInputs(ledger, views);
  return (question: GrantEquivalentsQuestion): GrantEquivalentList["data"] => {
    refuseBackward(question);
    const inputOf = inputs(question);
    return views(question)
      .view.measures.filter((measure) => passes(measure, question))
      .flatMap((measure) => grantEquivalentRow(inputOf(measure)) ?? []);
  };
}

type Asked = ViewQuestion & { readonly currency?: string | undefined };

function moneyInputs(ledger: Ledger, views: Views) {
  const parametersOf = parameterRows(ledger, views);
  return ({ currency, ...asked }: Asked): ((measure: Measure) => MoneyInput) => {
    const { asOf, knownAt, revision, standing } = asked;
    const parameters = parametersOf({ asOf, knownAt, revision, standing });
    const { scope } = views(asked);
    const converter: Converter = converterFor(currency, scope, parameters, ledger.catalogue);
    return (measure) => ({
      measure,
      asOf: scope.asOf,
      parameters,
      kindOfActor: (actor) => ledger.actors.get(actor)?.kind,
      converter,
    });
  };
}
