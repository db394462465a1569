import type { MoneyLine } from "@nqpf/domain";

import { anchorOf } from "../../ledger/anchor.ts";
import { DateText } from "../../ledger/date.tsx";
import { ActorLink } from "../../ledger/links.tsx";
import { Money } from "../../ledger/money.tsx";
import { useNames } from "../../ledger/names.ts";
import { separator } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { HeldText } from "../../ui/label.tsx";
import table from "../../ui/table.module.css";
import { currentAmountOf } from "./current-amount.ts";
import css from "./line-amounts.module.css";
import { messages } from "./messages.ts";
import { Rivals } from "./rivals.tsx";
import { Why } from "./why.tsx";

const { money: words } = messages;

interface LineAmountsProps {
  readonly line: MoneyLine;
  readonly full: number | null;
}

/** The life of a line, in the order of time: what it was, what it is, and on whose word. */
export function LineAmounts({ line, full }: LineAmountsProps) {
  const names = useNames();
  // The line's head says the amount of a line that has but one.
  const alone = line.amounts.length === 1 && currentAmountOf(line) !== null;
  const leading = (currentAmountOf(line) ?? line.amounts.at(-1))?.value;
  return (
    <table className={css.life}>
      <thead className={table.hidden}>
        <tr>
          <th scope="col">{words.columns.date}</th>
          <th scope="col">{words.columns.amount}</th>
          <th scope="col">{words.columns.note}</th>
          <th scope="col">{words.columns.sources}</th>
        </tr>
      </thead>
      <tbody>
        {line.amounts.map((held) => {
          const { value, state, property } = held;
          return (
            <tr key={property} id={anchorOf(property)} data-state={state}>
              <td className={css.date}>
                <DateText date={value.on} />
              </td>
              <td className={css.amount}>
                {state === "earlier" ? (
                  <s>
                    <Money amount={value} original />
                  </s>
                ) : (
                  <span className={alone ? table.hidden : undefined}>
                    <Money amount={value} original />
                  </span>
                )}
                {full !== null && (
                  <span className={css.track} aria-hidden="true">
                    <span style={{ width: `${(100 * value.value) / full}%` }} />
                  </span>
                )}
              </td>
              <td className={css.note}>
                {value.role !== leading?.role && (
                  <>
                    {labelText(names.word("money-role", value.role))}
                    {separator}
                  </>
                )}
                {value.note !== null && (
                  <HeldText lang="en" plain>
                    {value.note}
                  </HeldText>
                )}
                {value.payer !== null && value.payer !== leading?.payer && (
                  <>
                    {" "}
                    {words.payer} <ActorLink id={value.payer} />
                  </>
                )}
                <Rivals held={held} />
                {state === "earlier" && <span className={table.hidden}>{words.state.earlier}</span>}
                {state === "unsure" && <em> {words.state.unsure}</em>}
              </td>
              <td className={css.sources}>
                <Why held={held} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
