import type { DateBasis, MeasureSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { DateText } from "../../ledger/date.tsx";
import { InstrumentLink, SectorLink } from "../../ledger/links.tsx";
import { MeasureStanding } from "../../ledger/measure-standing.tsx";
import { MoneyCell } from "../../ledger/money-cell.tsx";
import { RungMark } from "../../ledger/rung-mark.tsx";
import { labelText } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import css from "./explorer-table.module.css";
import { messages } from "./messages.ts";

const sectorsShown = 2;

interface ExplorerRowProps {
  readonly measure: MeasureSummary;
  readonly basis: DateBasis;
  readonly isSelected: boolean;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
}

/** One measure of the list; a machine's proposal is hatched and says so. */
export function ExplorerRow({ measure, basis, isSelected, onSelect }: ExplorerRowProps) {
  const { id, title, conflicts, derivedOnly, sectors, standing } = measure;
  const date = measure.dates[basis];
  return (
    <tr data-standing={standing} data-selected={isSelected}>
      <td className={css.select}>
        <label className={css.box}>
          <input
            type="checkbox"
            data-row-control="box"
            checked={isSelected}
            onChange={() => onSelect([id], !isSelected)}
          />
          <span className={css.hidden}>{messages.select(labelText(title))}</span>
        </label>
      </td>
      <td className={css.date}>
        {date === null ? (
          <span className={css.quiet}>
            {basis === "effective" ? messages.noDate : messages.notDated}
          </span>
        ) : (
          <DateText date={date} />
        )}
      </td>
      <th scope="row" className={css.title}>
        <Link to="/measures/$id" params={{ id }} data-row-control="title">
          <Bilingual label={title} stacked />
        </Link>
        {(conflicts > 0 || derivedOnly || standing !== "accepted") && (
          <span className={css.flags}>
            {standing !== "accepted" && <MeasureStanding standing={standing} />}
            {conflicts > 0 && (
              <Link to="/measures/$id" params={{ id }} hash="disagreements">
                {messages.conflicts(conflicts)}
              </Link>
            )}
            {derivedOnly && <span>{messages.derivedOnly}</span>}
          </span>
        )}
      </th>
      <td className={css.instrument}>
        <InstrumentLink id={measure.instrument} />
      </td>
      <td className={css.sectors}>
        {sectors.slice(0, sectorsShown).map((sector) => (
          <span key={sector}>
            <SectorLink id={sector} />
          </span>
        ))}
        {sectors.length > sectorsShown && (
          <span className={css.quiet}>{messages.moreSectors(sectors.length - sectorsShown)}</span>
        )}
      </td>
      <td className={css.status}>
        <RungMark rung={measure.rung} side={measure.side} />
      </td>
      <td className={css.money}>
        <MoneyCell measure={measure} />
      </td>
    </tr>
  );
}
