import type { MoneyTotal } from "@nqpf/domain/answers";

import { listed } from "../../lib/joining.ts";
import { formatMoney, formatMoneyExactly } from "../../lib/number-text.ts";
import { convertedText } from "./converted-text.ts";
import { messages } from "./messages.ts";
import css from "./total-money.module.css";
import { useMoneyUnit } from "./use-money-unit.ts";

/** A sum in the unit of the address, each summand by the rate of its own year, with the sources' own sum beside it. */
export function TotalMoney({
  total: { value, currency, amounts },
}: {
  readonly total: Pick<MoneyTotal, "value" | "currency" | "amounts">;
}) {
  const { unit, total, lacks } = useMoneyUnit();
  const summands = amounts.map(({ amount }) => amount);
  const converted = total(summands);
  const exactly = formatMoneyExactly(value, currency);
  const original = formatMoney(value, currency);
  if (converted === null)
    return (
      <strong
        title={
          unit !== undefined && lacks(summands)
            ? `${exactly}; ${messages.totalNoRate(unit)}`
            : exactly
        }
      >
        {original}
      </strong>
    );
  return (
    <>
      <strong title={messages.total(listed(converted.years), exactly)}>
        {convertedText(converted.value, converted.unit)}
      </strong>
      <span className={css.original}>{messages.original(original)}</span>
    </>
  );
}
