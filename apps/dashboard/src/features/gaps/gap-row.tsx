import type { GapCell, MeasureGaps, OverdueTarget } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { describeTarget } from "../../ledger/describe-value.ts";
import { InstrumentLink } from "../../ledger/links.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { RungMark } from "../../ledger/rung-mark.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { separator } from "../../lib/joining.ts";
import { HeldText, LabelText } from "../../ui/label.tsx";
import css from "./gap-table.module.css";
import { messages } from "./messages.ts";
import { StagedMoneyLine } from "./staged-money-line.tsx";
import { StepMark } from "./step-mark.tsx";

const { list: words } = messages;

/** One measure: how each step stands with its evidence; below, its money by stage and its overdue targets. */
export function GapRow({ row }: { readonly row: MeasureGaps }) {
  const { id, title, instrument, rung, side, steps, overdue, money } = row;
  const holdsMoney = [money.announced, money.budgeted, money.drawn].some(
    (totals) => totals.length > 0,
  );
  return (
    <tbody>
      <tr>
        <th scope="row" className={css.measure}>
          <Link to="/measures/$id" params={{ id }}>
            <LabelText label={title} />
          </Link>
          <span className={css.instrument}>
            <InstrumentLink id={instrument} />
          </span>
        </th>
        <td>
          <RungMark rung={rung} side={side} />
        </td>
        {steps.map((cell) => (
          <StepCell key={cell.step} cell={cell} />
        ))}
      </tr>
      {(holdsMoney || overdue.length > 0) && (
        <tr className={css.more}>
          <td colSpan={2 + steps.length}>
            <div className={css.parts}>
              {holdsMoney && <StagedMoneyLine money={money} />}
              {overdue.map((target) => (
                <Overdue key={target.property} target={target} measure={id} />
              ))}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function StepCell({ cell: { step, state, claims, coverage } }: { readonly cell: GapCell }) {
  const ids = [...new Set(claims.map(({ source }) => source))];
  return (
    <td>
      <StepMark state={state} />
      {ids.length > 0 && (
        <div>
          <ProofButton value={words.open(messages.steps[step])} proof={{ of: "sources", ids }} />
        </div>
      )}
      {coverage.length > 0 && (
        <div>
          <Link to="/coverage">{words.searched}</Link>
        </div>
      )}
    </td>
  );
}

function Overdue({
  target: { target, property },
  measure,
}: {
  readonly target: OverdueTarget;
  readonly measure: string;
}) {
  const says = describeTarget(target);
  return (
    <p>
      <span className={css.overdue}>{words.due(formatDate(target.deadline ?? ""))}</span>
      {separator}
      <HeldText lang="en" plain>
        {says}
      </HeldText>{" "}
      <ProofButton value={says} proof={{ of: "property", measure, property }} />
    </p>
  );
}
