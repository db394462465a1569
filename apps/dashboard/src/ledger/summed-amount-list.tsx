import type { SummedAmount } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { clauses, separator } from "../lib/joining.ts";
import { type Labelled, labelText } from "../lib/label-text.ts";
import { LabelText } from "../ui/label.tsx";
import { anchorOf } from "./anchor.ts";
import { DateText } from "./date.tsx";
import { describeAmount } from "./describe-value.ts";
import { useMoneyUnit } from "./money-unit/use-money-unit.ts";
import { Money, moneyShown } from "./money.tsx";
import { useNames } from "./names.ts";
import { ProofButton } from "./proof/proof-button.tsx";
import css from "./summed-amount-list.module.css";

interface SummedAmountListProps {
  readonly amounts: readonly SummedAmount[];
  readonly titleOf: ((measure: string) => Labelled) | undefined;
}

/** The amounts inside a sum, or beside it, each leading to its place on its measure's page. */
export function SummedAmountList({ amounts, titleOf }: SummedAmountListProps) {
  const names = useNames();
  const page = useMoneyUnit();
  const proven = (amount: SummedAmount["amount"]) => {
    const { isConverted, exactly } = moneyShown(amount, names, page);
    return clauses([describeAmount(amount, names), isConverted ? exactly : ""]);
  };
  return (
    <ul className={css.list}>
      {amounts.map(({ measure, property, amount }) => (
        <li key={property}>
          <Link to="/measures/$id" params={{ id: measure }} hash={anchorOf(property)}>
            <Money amount={amount} />
          </Link>{" "}
          {labelText(names.word("money-role", amount.role)).toLowerCase()}
          {separator}
          <DateText date={amount.on} />
          {titleOf && (
            <span className={css.title}>
              {" "}
              <LabelText label={titleOf(measure)} />
            </span>
          )}
          <ProofButton value={proven(amount)} proof={{ of: "property", measure, property }} />
        </li>
      ))}
    </ul>
  );
}
