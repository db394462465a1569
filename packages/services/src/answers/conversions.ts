import { conversionsOf, unitOf, valuationRules } from "@nqpf/analysis/value";
import type { Conversions } from "@nqpf/domain/answers";
import type { ConversionsQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { parameterRows } from "../records/observations.ts";
import type { Views } from "../viewing.ts";
import { refuseUnknownUnit } from "./money-unit.ts";

/** What takes every amount that the question sees to one unit, each by the rate of its own year. */
export function getConversions(ledger: Ledger, views: Views) {
  const parametersOf = parameterRows(ledger, views);
  return ({ currency = valuationRules.home, ...asked }: ConversionsQuestion): Conversions => {
    refuseUnknownUnit(currency);
    const { view, scope } = views(asked);
    return {
      scope,
      currency,
      unit: unitOf(currency, valuationRules),
      from: conversionsOf(view.measures, currency, parametersOf(asked), valuationRules),
    };
  };
}
