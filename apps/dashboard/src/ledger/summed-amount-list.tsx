import type { SummedAmount } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { anchorOf } from "./anchor.ts";
import { DateText } from "./date.tsx";
import { describeAmount } from "./describe-value.ts";
import { Money } from "./money.tsx";
import { useNames } from "./names.ts";
import { ProofButton } from "./proof/proof-button.tsx";
import css from "./summed-amount-list.module.css";

interface SummedAmountListProps {
  readonly amounts: readonly SummedAmount[];
  readonly titleOf: ((measure: string) => string) | undefined;
}

/** The amounts inside a sum, or beside it, each leading to its place on its measure's page. */
export function SummedAmountList({ amounts, titleOf }: SummedAmountListProps) {
  const names = useNames();
  return (
    <ul className={css.list}>
      {amounts.map(({ measure, property, amount }) => (
        <li key={property}>
          <Link to="/measures/$id" params={{ id: measure }} hash={anchorOf(property)}>
            <Money amount={amount} />
          </Link>{" "}
          {names.word("money-role", amount.role).en.toLowerCase()}, <DateText date={amount.on} />
          {titleOf && <span className={css.title}> {titleOf(measure)}</span>}
          <ProofButton
            value={describeAmount(amount, names)}
            proof={{ of: "property", measure, property }}
          />
        </li>
      ))}
    </ul>
  );
}
