import type { Matrix } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import { memo } from "react";

import { GridCell } from "./grid-cell.tsx";
import type { MatrixRow } from "./matrix-grid.tsx";
import css from "./matrix-grid.module.css";
import type { MatrixSearch } from "./search.ts";

interface GridRowProps {
  readonly row: MatrixRow;
  readonly sectors: Matrix["sectors"];
  /** The row's place in the grid; the column heads are row 0. */
  readonly place: number;
  readonly activeColumn: number | null;
  readonly filters: MatrixSearch;
}

/** One instrument against every sector. Column 0 is the row's own name. */
export const GridRow = memo(function GridRow({
  row,
  sectors,
  place,
  activeColumn,
  filters,
}: GridRowProps) {
  const { instrument, cells } = row;
  return (
    <tr>
      <th scope="row" className={css.row}>
        <Link
          to="/instruments/$id"
          params={{ id: instrument.id }}
          tabIndex={activeColumn === 0 ? 0 : -1}
          data-place={`${place}-0`}
          title={instrument.label.zh ?? undefined}
        >
          {instrument.label.en}
        </Link>
      </th>
      <td className={css.sum}>{instrument.measures}</td>
      {cells.map((cell, column) => (
        <GridCell
          key={cell.sector}
          cell={cell}
          instrument={instrument.label.en}
          sector={sectors[column]?.label.en ?? cell.sector}
          place={`${place}-${column + 1}`}
          isActive={activeColumn === column + 1}
          filters={filters}
        />
      ))}
    </tr>
  );
});
