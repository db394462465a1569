import type { MoneyTotal } from "@nqpf/domain/answers";

import { formatDate } from "../lib/date-text.ts";
import { separator } from "../lib/joining.ts";
import { type Labelled, labelText } from "../lib/label-text.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import table from "../ui/table.module.css";
import css from "./addition-totals.module.css";
import { ActorLink } from "./links.tsx";
import { meaningOf } from "./meaning.ts";
import { messages } from "./messages.ts";
import { useNames } from "./names.ts";
import { TotalMoney } from "./money-unit/total-money.tsx";
import { SummedAmountList } from "./summed-amount-list.tsx";

const { addition: words } = messages;

interface AdditionTotalsProps {
  readonly totals: readonly MoneyTotal[];
  readonly titleOf: ((measure: string) => Labelled) | undefined;
}

export function AdditionTotals({ totals, titleOf }: AdditionTotalsProps) {
  if (totals.length === 0) return <p>{words.none}</p>;
  return (
    <ScrollRegion label={words.sum}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.basis}</th>
            <th scope="col">{words.payer}</th>
            <th scope="col" className={table.figure}>
              {words.sum}
            </th>
            <th scope="col">{words.of}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <TotalRow key={keyOf(total)} total={total} titleOf={titleOf} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TotalRow({
  total,
  titleOf,
}: {
  readonly total: MoneyTotal;
  readonly titleOf: AdditionTotalsProps["titleOf"];
}) {
  const names = useNames();
  const role = names.word("money-role", total.role);
  const basis = names.word("basis", total.basis);
  return (
    <tr>
      <th scope="row" title={meaningOf(role)}>
        {labelText(role)}
      </th>
      <td title={meaningOf(basis)}>
        {labelText(basis)}
        {total.period !== null &&
          `${separator}${total.period === "yearly" ? words.yearly : formatDate(total.period)}`}
      </td>
      <td>
        {total.payerClass === null ? (
          labelText(names.word("actor-kind", total.payerKind))
        ) : (
          <ActorLink id={total.payerClass} />
        )}
      </td>
      <td className={table.figure}>
        <TotalMoney total={total} />
      </td>
      <td className={css.amounts}>
        <details>
          <summary>{words.amounts(total.amounts.length)}</summary>
          <SummedAmountList amounts={total.amounts} titleOf={titleOf} />
        </details>
      </td>
    </tr>
  );
}

function keyOf({ role, currency, basis, period, payerKind, payerClass }: MoneyTotal): string {
  return [role, currency, basis, period, payerKind, payerClass].join("|");
}
