import { Link } from "@tanstack/react-router";
import { memo } from "react";

import { language } from "../../lib/language.ts";
import table from "../../ui/table.module.css";
import { GridCell } from "./grid-cell.tsx";
import type { GridModel } from "./grid-model.ts";
import css from "./matrix-grid.module.css";
import { messages } from "./messages.ts";
import type { MatrixSearch } from "./search.ts";
import { rowName, sectorName, type Wording } from "./words.ts";

interface ColumnHeadsProps {
  readonly model: GridModel;
  /** Columns that hold the grid's one tab stop, in the row of names and in the row of margins. */
  readonly activeHead: number | null;
  readonly activeMargin: number | null;
  readonly search: MatrixSearch;
  readonly wording: Wording;
}

/** The sectors by name and, below, the margins: each measure once. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps) {
  const { model, activeHead, activeMargin, search, wording } = props;
  const { kind, sectors, total } = model;
  const everyRow = rowName(kind, null, wording.names);
  const cell = { kind, row: everyRow, search, wording };
  return (
    <thead>
      <tr>
        <th scope="col" className={css.corner}>
          <span className={table.hidden}>{messages.corner[kind]}</span>
        </th>
        <th scope="col" className={css.column}>
          <span className={css.columnLink}>{messages.sum}</span>
        </th>
        {sectors.map(({ id }, column) => (
          <th
            key={id}
            scope="col"
            className={css.column}
            aria-label={sectorName(id, wording.names)}
          >
            <Link
              to="/sectors/$id"
              params={{ id }}
              tabIndex={activeHead === column + 2 ? 0 : -1}
              data-place={`0-${column + 2}`}
              className={css.columnLink}
            >
              <span className={css.columnName} data-upright={language === "zh"}>
                {sectorName(id, wording.names)}
              </span>
            </Link>
          </th>
        ))}
      </tr>
      <tr className={css.margins}>
        <th scope="row" className={css.row}>
          <span>{everyRow}</span>
        </th>
        <GridCell
          {...cell}
          place={total}
          sector={sectorName(null, wording.names)}
          at="1-1"
          isActive={activeMargin === 1}
        />
        {sectors.map(({ id, margin }, column) => (
          <GridCell
            key={id}
            {...cell}
            place={margin}
            sector={sectorName(id, wording.names)}
            at={`1-${column + 2}`}
            isActive={activeMargin === column + 2}
          />
        ))}
      </tr>
    </thead>
  );
});
