import type { MatrixCell } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import { memo } from "react";

import css from "./matrix-grid.module.css";
import { messages } from "./messages.ts";
import type { MatrixSearch } from "./search.ts";
import { stepOf } from "./steps.ts";

interface GridCellProps {
  readonly cell: MatrixCell;
  readonly instrument: string;
  readonly sector: string;
  readonly place: string;
  readonly isActive: boolean;
  readonly filters: MatrixSearch;
}

/** One cell: its number, or the reason why there is none. */
export const GridCell = memo(function GridCell({
  cell,
  instrument,
  sector,
  place,
  isActive,
  filters,
}: GridCellProps) {
  const count = cell.measures.length;
  const label = messages.cell(
    instrument,
    sector,
    cell.state === "value" ? messages.measures(count) : messages.states[cell.state],
  );
  const step = cell.state === "value" ? stepOf(count) : undefined;
  const focus = { tabIndex: isActive ? 0 : -1, "data-place": place } as const;
  return (
    <td className={css.cell} data-state={cell.state} data-step={step}>
      {cell.state === "value" ? (
        <Link
          to="/measures"
          search={{ instrument: [cell.instrument], sector: [cell.sector], ...filters }}
          preload={false}
          aria-label={label}
          title={label}
          {...focus}
        >
          {count}
        </Link>
      ) : (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the state is drawn by the cell itself, there is no picture to load
        <span role="img" aria-label={label} title={label} {...focus} />
      )}
    </td>
  );
});
