import type { MeasureSummary } from "@nqpf/domain/answers";

import { messages } from "./messages.ts";
import css from "./money-cell.module.css";
import { describeAmount } from "./describe-value.ts";
import { Money } from "./money.tsx";
import { useNames } from "./names.ts";
import { ProofButton } from "./proof/proof-button.tsx";

/** The amount that leads a measure, with its role and its sources; or why there is none. */
export function MoneyCell({
  measure: { id, headline, moneyState },
}: {
  readonly measure: Pick<MeasureSummary, "id" | "headline" | "moneyState">;
}) {
  const names = useNames();
  if (headline === null)
    return <span className={css.none}>{messages.moneyStateShort[moneyState]}</span>;
  const { amount, property } = headline;
  return (
    <span className={css.cell}>
      <span className={css.amount}>
        <Money amount={amount} />
      </span>
      <span className={css.role}>
        {names.word("money-role", amount.role).en.toLowerCase()}
        <ProofButton
          value={describeAmount(amount, names)}
          proof={{ of: "property", measure: id, property }}
        />
      </span>
    </span>
  );
}
