import type { Amount } from "@nqpf/domain";

import { formatMoney, formatMoneyExactly } from "../lib/number-text.ts";
import css from "./money.module.css";
import { useNames, type Names } from "./names.ts";

type Figures = Pick<Amount, "value" | "currency" | "qualifier">;

/** An amount with the source's own hedge, short; the exact figure is its title. */
export function Money({ amount }: { readonly amount: Figures }) {
  const names = useNames();
  return (
    <span className={css.money} title={formatMoneyExactly(amount.value, amount.currency)}>
      {moneyWords(amount, names)}
    </span>
  );
}

/** `more than CNY 2.8 tn`. */
export function moneyWords(amount: Figures, names: Names): string {
  const money = formatMoney(amount.value, amount.currency);
  return amount.qualifier === "exact"
    ? money
    : `${names.word("qualifier", amount.qualifier).en} ${money}`;
}
