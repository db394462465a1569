import type { Matrix } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import { memo } from "react";

import table from "../../ui/table.module.css";
import css from "./matrix-grid.module.css";
import { messages } from "./messages.ts";

interface ColumnHeadsProps {
  readonly sectors: Matrix["sectors"];
  readonly total: number;
  readonly activeColumn: number | null;
}

/** The sectors, each with the number of its measures. */
export const ColumnHeads = memo(function ColumnHeads({
  sectors,
  total,
  activeColumn,
}: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className={css.corner} aria-label={messages.corner}>
          <span className={table.hidden}>{messages.corner}</span>
        </th>
        <th scope="col" className={css.sumHead} aria-label={messages.sum}>
          <Link
            to="/measures"
            tabIndex={activeColumn === 0 ? 0 : -1}
            data-place="0-0"
            className={css.columnLink}
          >
            {messages.sum}
            <span className={css.margin}>{total}</span>
          </Link>
        </th>
        {sectors.map((sector, place) => (
          <th key={sector.id} scope="col" className={css.column} aria-label={sector.label.en}>
            <Link
              to="/sectors/$id"
              params={{ id: sector.id }}
              tabIndex={activeColumn === place + 1 ? 0 : -1}
              data-place={`0-${place + 1}`}
              className={css.columnLink}
              title={sector.label.zh ?? undefined}
            >
              <span className={css.columnName}>{sector.label.en}</span>
              <span className={css.margin}>{sector.measures}</span>
            </Link>
          </th>
        ))}
      </tr>
    </thead>
  );
});
