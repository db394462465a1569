import type { Conversions } from "@nqpf/domain/answers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";

import { useClient } from "../../lib/client-context.ts";
import { type Unit, useDisplay } from "../../lib/display.ts";
import { useSettledView } from "../../lib/view.ts";
import {
  type Converted,
  type ConvertedTotal,
  type Convertible,
  convert,
  convertTotal,
} from "./convert.ts";
import { conversionsQuery } from "./queries.ts";

/** The unit of the address, and what it makes of money. */
export interface MoneyUnitOfPage {
  /** Undefined: money stays as its source gives it. */
  readonly unit: Unit | undefined;
  /** Null: the amount is shown as its source gives it. */
  readonly convert: (amount: Convertible) => Converted | null;
  readonly total: (amounts: readonly Convertible[]) => ConvertedTotal | null;
  /** Whether another unit is asked for, to which no rate leads from this money. */
  readonly lacks: (amounts: readonly Convertible[]) => boolean;
}

/** In what money this page shows amounts. */
export function useMoneyUnit(): MoneyUnitOfPage {
  const unit = useDeferredValue(useDisplay().unit);
  const { data } = useSuspenseQuery(conversionsQuery(useClient(), useSettledView(), unit));
  return moneyUnitOf(unit, data);
}

function moneyUnitOf(unit: Unit | undefined, conversions: Conversions | null): MoneyUnitOfPage {
  if (conversions === null)
    return { unit, convert: () => null, total: () => null, lacks: () => false };
  return {
    unit,
    convert: (amount) => convert(amount, conversions),
    total: (amounts) => convertTotal(amounts, conversions),
    lacks: (amounts) =>
      amounts.some(
        (amount) => amount.currency !== conversions.unit && convert(amount, conversions) === null,
      ),
  };
}
