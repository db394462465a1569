import type { MoneyTotal, StagedMoney } from "@nqpf/domain/answers";

import { describeAmount } from "../../ledger/describe-value.ts";
import { TotalMoney } from "../../ledger/money-unit/total-money.tsx";
import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { colon } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import css from "./gap-table.module.css";
import { messages } from "./messages.ts";

const { list: words } = messages;
const stages = ["announced", "budgeted", "drawn"] as const;

/** A measure's money stage by stage, side by side: no stage is added to another. */
export function StagedMoneyLine({ money }: { readonly money: StagedMoney }) {
  return (
    <div className={css.stages}>
      {stages.map(
        (stage) =>
          money[stage].length > 0 && (
            <div key={stage} className={css.stage}>
              <span className={css.name}>
                {words.stage[stage]}
                {colon}
              </span>
              {money[stage].map((total, at) => (
                <Total key={at} total={total} />
              ))}
            </div>
          ),
      )}
    </div>
  );
}

function Total({ total }: { readonly total: MoneyTotal }) {
  const names = useNames();
  const [first] = total.amounts;
  return (
    <span>
      <TotalMoney total={total} /> {labelText(names.word("money-role", total.role)).toLowerCase()}
      {total.amounts.length > 1 && ` (${words.amounts(total.amounts.length)})`}{" "}
      {first && (
        <ProofButton
          value={describeAmount(first.amount, names)}
          proof={{ of: "property", measure: first.measure, property: first.property }}
        />
      )}
    </span>
  );
}
