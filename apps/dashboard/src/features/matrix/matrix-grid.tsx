import type { Matrix } from "@nqpf/domain/answers";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";

import { useNames } from "../../ledger/names.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { ColumnHeads } from "./column-heads.tsx";
import { placeAfter, type Place } from "./grid-keys.ts";
import { GridRow } from "./grid-row.tsx";
import css from "./matrix-grid.module.css";
import { messages } from "./messages.ts";
import type { MatrixSearch } from "./search.ts";

interface MatrixGridProps {
  readonly matrix: Matrix;
  /** What the measures behind a cell are filtered by besides its instrument and sector. */
  readonly filters: MatrixSearch;
}

/** The grid: headers stay in sight, one stop for the Tab key, arrow keys inside. */
export function MatrixGrid({ matrix, filters }: MatrixGridProps) {
  const names = useNames();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Place>({ row: 1, column: 1 });
  const rows = useMemo(() => rowsOf(matrix), [matrix]);
  const families = names
    .words("family")
    .map((family) => ({
      family,
      rows: rows.filter(({ instrument }) => familyOf(instrument.id) === family.id),
    }))
    .filter((group) => group.rows.length > 0);
  const order = families.flatMap((group) => group.rows);
  const size = { row: order.length + 1, column: matrix.sectors.length + 1 };

  function familyOf(id: string): string | undefined {
    return names.instruments.find((instrument) => instrument.id === id)?.family;
  }

  function move(event: KeyboardEvent) {
    const next = placeAfter(event.key, active, size, event.ctrlKey || event.metaKey);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    const target = table.current?.querySelector<HTMLElement>(
      `[data-place="${next.row}-${next.column}"]`,
    );
    target?.focus();
  }

  return (
    <ScrollRegion label={messages.grid} tall>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are reached by arrow keys is a grid
        role="grid"
        aria-label={messages.grid}
        className={css.grid}
        onKeyDown={move}
        onFocus={(event) => {
          const place = event.target.getAttribute("data-place")?.split("-").map(Number);
          if (place) setActive({ row: place[0] ?? 0, column: place[1] ?? 0 });
        }}
      >
        <ColumnHeads
          sectors={matrix.sectors}
          total={matrix.measures}
          activeColumn={active.row === 0 ? active.column : null}
        />
        {families.map(({ family, rows: members }) => (
          <tbody key={family.id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={matrix.sectors.length + 2}
                className={css.family}
                title={family.means}
              >
                <span>
                  {family.en} <span lang="zh-Hans">{family.zh}</span>
                </span>
              </th>
            </tr>
            {members.map((row) => {
              const place = order.indexOf(row) + 1;
              return (
                <GridRow
                  key={row.instrument.id}
                  row={row}
                  sectors={matrix.sectors}
                  place={place}
                  activeColumn={active.row === place ? active.column : null}
                  filters={filters}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function rowsOf(matrix: Matrix) {
  const width = matrix.sectors.length;
  return matrix.instruments.map((instrument, place) => ({
    instrument,
    cells: matrix.cells.slice(place * width, (place + 1) * width),
  }));
}

export type MatrixRow = ReturnType<typeof rowsOf>[number];
