import type { MeasureSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { Bilingual } from "../ui/bilingual.tsx";
import { DateText } from "./date.tsx";
import { InstrumentLink, SectorLink } from "./links.tsx";
import css from "./measure-table.module.css";
import { messages } from "./messages.ts";
import { MeasureStanding } from "./measure-standing.tsx";
import { MoneyCell } from "./money-cell.tsx";
import { RungMark } from "./rung-mark.tsx";

const { table: words } = messages;
const sectorsShown = 2;

interface MeasureTableProps {
  readonly label: string;
  readonly measures: readonly MeasureSummary[];
}

/** Measures on one line each; on a narrow screen on a few lines each. */
export function MeasureTable({ label, measures }: MeasureTableProps) {
  if (measures.length === 0) return <p>{words.none}</p>;
  return (
    <div className={css.frame}>
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{words.announced}</th>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.instrument}</th>
            <th scope="col">{words.sectors}</th>
            <th scope="col">{words.status}</th>
            <th scope="col" className={css.money}>
              {words.money}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeasureRow({ measure }: { readonly measure: MeasureSummary }) {
  const { conflicts, derivedOnly, sectors, standing } = measure;
  return (
    <tr>
      <td className={css.date}>
        {measure.announced === null ? words.notDated : <DateText date={measure.announced} />}
      </td>
      <th scope="row" className={css.title}>
        <Link to="/measures/$id" params={{ id: measure.id }}>
          <Bilingual label={measure.title} stacked />
        </Link>
        {(conflicts > 0 || derivedOnly || standing !== "accepted") && (
          <span className={css.flags}>
            {standing !== "accepted" && <MeasureStanding standing={standing} />}
            {conflicts > 0 && <span>{words.conflicts(conflicts)}</span>}
            {derivedOnly && <span>{words.derivedOnly}</span>}
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
          <span className={css.more}>{words.moreSectors(sectors.length - sectorsShown)}</span>
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
