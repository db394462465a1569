import type { Addition } from "@nqpf/domain/answers";

import type { Labelled } from "../lib/label-text.ts";
import { AdditionTotals } from "./addition-totals.tsx";
import { SummedAmountList } from "./summed-amount-list.tsx";
import css from "./addition-view.module.css";
import { messages } from "./messages.ts";
import type { Exclusion } from "@nqpf/domain";

const { addition: words } = messages;

interface AdditionViewProps {
  readonly addition: Addition;
  /** The name of a measure that an amount belongs to, where the page holds several. */
  readonly titleOf?: (measure: string) => Labelled;
}

/** What of some money may be added, group by group, and what may not, each with the reason. Never one grand total. */
export function AdditionView({ addition, titleOf }: AdditionViewProps) {
  const reasons = Object.keys(messages.exclusion) as Exclusion[];
  return (
    <div className={css.addition}>
      <AdditionTotals totals={addition.totals} titleOf={titleOf} />
      {addition.excluded.length > 0 && (
        <details className={css.excluded}>
          <summary>{words.excluded(addition.excluded.length)}</summary>
          {reasons.map((reason) => {
            const amounts = addition.excluded.filter((item) => item.reason === reason);
            return (
              amounts.length > 0 && (
                <section key={reason} className={css.reason}>
                  <h3>{messages.exclusion[reason]}</h3>
                  <SummedAmountList amounts={amounts} titleOf={titleOf} />
                </section>
              )
            );
          })}
        </details>
      )}
    </div>
  );
}
