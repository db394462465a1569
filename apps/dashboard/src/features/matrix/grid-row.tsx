import { Link } from "@tanstack/react-router";
import { memo } from "react";

import { GridCell } from "./grid-cell.tsx";
import type { GridModel, GridRow as Row } from "./grid-model.ts";
import css from "./matrix-grid.module.css";
import type { MatrixSearch } from "./search.ts";
import { rowName, sectorName, type Wording } from "./words.ts";

interface GridRowProps {
  readonly row: Row;
  readonly kind: GridModel["kind"];
  /** The row's place in the grid: the heads are row 0, the margins of sectors row 1. */
  readonly place: number;
  readonly activeColumn: number | null;
  readonly search: MatrixSearch;
  readonly wording: Wording;
}

/** One row against every sector. Column 0 is its name, column 1 its margin. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, kind, place, activeColumn, search, wording } = props;
  const name = rowName(kind, row.id, wording.names);
  const cell = { kind, row: name, search, wording };
  return (
    <tr>
      <th scope="row" className={css.row}>
        <RowHead
          kind={kind}
          id={row.id}
          name={name}
          at={`${place}-0`}
          isActive={activeColumn === 0}
        />
      </th>
      <GridCell
        {...cell}
        place={row.margin}
        sector={sectorName(null, wording.names)}
        at={`${place}-1`}
        isActive={activeColumn === 1}
      />
      {row.cells.map((one, column) => (
        <GridCell
          key={one.sector}
          {...cell}
          place={one}
          sector={sectorName(one.sector, wording.names)}
          at={`${place}-${column + 2}`}
          isActive={activeColumn === column + 2}
        />
      ))}
    </tr>
  );
});

interface RowHeadProps {
  readonly kind: GridModel["kind"];
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly isActive: boolean;
}

function RowHead({ kind, id, name, at, isActive }: RowHeadProps) {
  const focus = { tabIndex: isActive ? 0 : -1, "data-place": at } as const;
  if (kind === "instrument")
    return (
      <Link to="/instruments/$id" params={{ id }} {...focus}>
        {name}
      </Link>
    );
  if (kind === "actor")
    return (
      <Link to="/actors/$id" params={{ id }} {...focus}>
        {name}
      </Link>
    );
  return (
    <Link to="/measures" search={{ region: [id] }} {...focus}>
      {name}
    </Link>
  );
}
