import { type KeyboardEvent, useMemo, useRef, useState } from "react";

import { useOpenExplain } from "../../ledger/explain/explainable.ts";
import { labelText } from "../../lib/label-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { CellCard } from "./cell-card.tsx";
import { ColumnHeads } from "./column-heads.tsx";
import { placeAfter, type Place } from "./grid-keys.ts";
import { askOf, type GridModel } from "./grid-model.ts";
import { GridRow } from "./grid-row.tsx";
import { groupsOf } from "./groups.ts";
import css from "./matrix-grid.module.css";
import { messages } from "./messages.ts";
import { defaultRole, type MatrixSearch } from "./search.ts";
import { useCard } from "./use-card.ts";
import { rowName, sectorName, type Wording } from "./words.ts";

interface MatrixGridProps {
  readonly model: GridModel;
  readonly search: MatrixSearch;
  readonly wording: Wording;
}

/** The grid: heads stay in sight, one stop for the Tab key, arrow keys inside, a card for the place one is at. */
export function MatrixGrid({ model, search, wording }: MatrixGridProps) {
  const { names, by } = wording;
  const { kind, sectors } = model;
  const table = useRef<HTMLTableElement>(null);
  const openExplain = useOpenExplain();
  const card = useCard();
  const [active, setActive] = useState<Place>({ row: 2, column: 2 });
  const groups = useMemo(() => groupsOf(model, names), [model, names]);
  const order = groups.flatMap((group) => group.rows);
  const size = { row: order.length + 2, column: sectors.length + 2 };

  const placeAt = ({ row, column }: Place) => {
    if (row === 0 || column === 0) return undefined;
    const line = order[row - 2];
    if (row === 1) return column === 1 ? model.total : sectors[column - 2]?.margin;
    return column === 1 ? line?.margin : line?.cells[column - 2];
  };
  const nameAt = ({ row, column }: Place) => ({
    row: rowName(kind, order[row - 2]?.id ?? null, names),
    sector: sectorName(sectors[column - 2]?.id ?? null, names),
  });
  const explain = (at: Place) => {
    const place = placeAt(at);
    if (!place || place.measures === 0) return;
    const of = nameAt(at);
    const ask = askOf(place, kind, { ...search, role: search.role ?? defaultRole });
    card.hide();
    const what = messages.by[by === "money" ? by : "count"];
    openExplain({ of: messages.cell(of.row, of.sector, what), by: { ask } });
  };

  function handleKey(event: KeyboardEvent) {
    if (event.altKey) return;
    if (event.key.toLowerCase() === "e" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      explain(active);
    }
    const next = placeAfter(event.key, active, size, event.ctrlKey || event.metaKey);
    const target =
      next &&
      table.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  const shown = card.shown && placeAt(card.shown.at);
  return (
    <>
      <ScrollRegion label={messages.grid(messages.rows[kind])} tall>
        <table
          ref={table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are reached by arrow keys is a grid
          role="grid"
          aria-label={messages.grid(messages.rows[kind])}
          className={css.grid}
          data-by={by}
          onKeyDown={handleKey}
          onFocus={({ target }) => {
            const at = placeOf(target);
            if (!at) return;
            setActive(at);
            card.show(at, target, "now");
          }}
          onBlur={card.hideSoon}
          onPointerOver={({ target, pointerType }) => {
            if (pointerType !== "mouse" || !(target instanceof Element)) return;
            const cell = target.closest("[data-place]");
            const at = cell && placeOf(cell);
            if (cell && at) card.show(at, cell, "later");
            else card.hideSoon();
          }}
          onPointerLeave={card.hideSoon}
        >
          <ColumnHeads
            model={model}
            activeHead={active.row === 0 ? active.column : null}
            activeMargin={active.row === 1 ? active.column : null}
            search={search}
            wording={wording}
          />
          {groups.map(({ id, label, rows }) => (
            <tbody key={id}>
              {label && (
                <tr>
                  <th scope="rowgroup" colSpan={sectors.length + 2} className={css.family}>
                    <span>{labelText(label)}</span>
                  </th>
                </tr>
              )}
              {rows.map((row) => {
                const place = order.indexOf(row) + 2;
                return (
                  <GridRow
                    key={row.id}
                    row={row}
                    kind={kind}
                    place={place}
                    activeColumn={active.row === place ? active.column : null}
                    search={search}
                    wording={wording}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      {card.shown && shown && (
        <CellCard
          place={shown}
          names={nameAt(card.shown.at)}
          box={card.shown.box}
          kind={kind}
          search={search}
          wording={wording}
          onStay={card.stay}
          onLeave={card.hideSoon}
          onExplain={() => card.shown && explain(card.shown.at)}
          onClose={() => {
            card.hide();
            table.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
          }}
        />
      )}
    </>
  );
}

function placeOf(element: Element): Place | null {
  const parts = element.getAttribute("data-place")?.split("-").map(Number);
  return parts ? { row: parts[0] ?? 0, column: parts[1] ?? 0 } : null;
}
