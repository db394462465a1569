import type { MeasureSummary } from "@nqpf/domain/answers";

import { clauses } from "../lib/joining.ts";
import { labelText } from "../lib/label-text.ts";
import { describeAmount } from "./describe-value.ts";
import { messages } from "./messages.ts";
import css from "./money-cell.module.css";
import { useMoneyUnit } from "./money-unit/use-money-unit.ts";
import { Money, moneyShown } from "./money.tsx";
import { useNames } from "./names.ts";
import { ProofButton } from "./proof/proof-button.tsx";

/** The amount that leads a measure, with its role and its sources; or why there is none. */
export function MoneyCell({
  measure: { id, headline, moneyState },
}: {
  readonly measure: Pick<MeasureSummary, "id" | "headline" | "moneyState">;
}) {
  const names = useNames();
  const page = useMoneyUnit();
  if (headline === null)
    return <span className={css.none}>{messages.moneyStateShort[moneyState]}</span>;
  const { amount, property } = headline;
  const { isConverted, exactly } = moneyShown(amount, names, page);
  return (
    <span className={css.cell}>
      <span className={css.amount}>
        <Money amount={amount} />
      </span>
      <span className={css.role}>
        {labelText(names.word("money-role", amount.role)).toLowerCase()}
        <ProofButton
          value={clauses([describeAmount(amount, names), isConverted ? exactly : ""])}
          proof={{ of: "property", measure: id, property }}
        />
      </span>
    </span>
  );
}
