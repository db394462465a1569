import type { MoneyUnitOfPage } from "../../ledger/money-unit/use-money-unit.ts";
import { formatCount } from "../../lib/number-text.ts";
import { heightOf, largestTotal } from "./figures.ts";
import type { GridPlace } from "./grid-model.ts";
import css from "./grid-figure.module.css";
import { LadderMark } from "./ladder-mark.tsx";
import { messages } from "./messages.ts";
import type { By } from "./search.ts";
import { cellMoney } from "./words.ts";

interface GridFigureProps {
  readonly place: GridPlace;
  readonly by: By;
  readonly unit: MoneyUnitOfPage;
}

/** What a place prints: a number, a ladder with a number, or the largest of its sums. */
export function GridFigure({ place, by, unit }: GridFigureProps) {
  if (place.state !== "value") return null;
  const isMargin = place.row === null || place.sector === null;
  if (by === "count" || (by === "rung" && isMargin)) return formatCount(place.measures);
  if (by === "rung")
    return (
      <>
        <LadderMark height={heightOf(place)} />
        {formatCount(place.measures)}
      </>
    );
  const largest = largestTotal(place.money);
  if (!largest) return messages.listed(formatCount(place.money?.excluded.length ?? 0));
  const others = (place.money?.totals.length ?? 1) - 1;
  return (
    <>
      {cellMoney(largest, unit)}
      {others > 0 && <span className={css.more}>{messages.more(formatCount(others))}</span>}
    </>
  );
}
