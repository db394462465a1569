import { Link } from "@tanstack/react-router";
import { memo } from "react";

import { tintOf } from "./figures.ts";
import { GridFigure } from "./grid-figure.tsx";
import { type GridPlace, measuresOf } from "./grid-model.ts";
import css from "./matrix-grid.module.css";
import { messages } from "./messages.ts";
import type { MatrixSearch, RowKind } from "./search.ts";
import { figureWords, type Wording } from "./words.ts";

interface GridCellProps {
  readonly place: GridPlace;
  readonly kind: RowKind;
  readonly row: string;
  readonly sector: string;
  /** Its row and column in the grid, by which keys find it. */
  readonly at: string;
  readonly isActive: boolean;
  readonly search: MatrixSearch;
  readonly wording: Wording;
}

/** One place of the grid: its figure, or the shape that says why there is none. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { place, kind, row, sector, at, isActive, search, wording } = props;
  const label = messages.cell(row, sector, figureWords(place, wording));
  const focus = { tabIndex: isActive ? 0 : -1, "data-place": at } as const;
  const isMargin = place.row === null || place.sector === null;
  return (
    <td
      className={isMargin ? css.margin : css.cell}
      data-state={place.state}
      data-step={isMargin ? undefined : tintOf(place, wording.by)}
    >
      {place.measures > 0 ? (
        <Link
          to="/measures"
          search={measuresOf(place, kind, search)}
          preload={false}
          aria-label={label}
          {...focus}
        >
          <GridFigure place={place} by={wording.by} unit={wording.unit} />
        </Link>
      ) : (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the state is drawn by the cell itself, there is no picture to load
        <span role="img" aria-label={label} {...focus} />
      )}
    </td>
  );
});
