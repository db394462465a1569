import type { MoneyTotal } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import css from "./cell-card.module.css";
import type { GridPlace } from "./grid-model.ts";
import { messages } from "./messages.ts";
import { figureWords, totalText, type Wording } from "./words.ts";

interface CellFactsProps {
  readonly place: GridPlace;
  readonly wording: Wording;
}

/** A place in full: its number, its measures by rung, or every one of its sums. */
export function CellFacts({ place, wording }: CellFactsProps) {
  const { names, unit, by } = wording;
  const { state, rungs, money } = place;
  if (state !== "value" || by === "count")
    return <p className={css.figure}>{figureWords(place, wording)}</p>;
  if (by === "rung")
    return (
      <ul className={css.facts}>
        {(rungs?.counts ?? []).map(({ rung, measures }) => (
          <li key={rung}>
            <span>{labelText(names.word("rung", rung))}</span>
            <span>{messages.measures(formatCount(measures))}</span>
          </li>
        ))}
        {(rungs?.none ?? 0) > 0 && (
          <li>
            <span>{messages.noRung}</span>
            <span>{messages.measures(formatCount(rungs?.none ?? 0))}</span>
          </li>
        )}
      </ul>
    );
  return (
    <>
      <ul className={css.facts}>
        {(money?.totals ?? []).map((total) => (
          <li
            key={[
              total.currency,
              total.basis,
              total.period,
              total.payerKind,
              total.payerClass,
            ].join()}
          >
            <span>{kindOf(total, wording)}</span>
            <strong>{totalText(total, unit)}</strong>
          </li>
        ))}
      </ul>
      {(money?.excluded.length ?? 0) > 0 && (
        <p className={css.facts}>{messages.excluded(formatCount(money?.excluded.length ?? 0))}</p>
      )}
    </>
  );
}

/** What sets a sum apart from the others: its basis, its period and whose money it is. */
function kindOf({ basis, period, payerKind, payerClass }: MoneyTotal, { names }: Wording): string {
  const parts = [
    labelText(names.word("basis", basis)),
    period === null
      ? null
      : period === "yearly"
        ? messages.yearly
        : messages.period(formatDate(period)),
    labelText(payerClass === null ? names.word("actor-kind", payerKind) : names.actor(payerClass)),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
