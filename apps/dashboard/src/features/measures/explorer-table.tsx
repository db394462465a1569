import type { MeasureSummary } from "@nqpf/domain/answers";
import type { KeyboardEvent } from "react";

import { useDisplay } from "../../lib/display.ts";
import { ExplorerRow } from "./explorer-row.tsx";
import css from "./explorer-table.module.css";
import { messages } from "./messages.ts";
import { rowAfter } from "./row-after.ts";
import type { Sort } from "./search.ts";
import { SortHead } from "./sort-head.tsx";

const { columns: words } = messages;

interface ExplorerTableProps {
  readonly measures: readonly MeasureSummary[];
  readonly sort: Sort;
  readonly isCompact: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSort: (sort: Sort) => void;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
}

/** The list as rows to go through by keyboard, choose from and open. */
export function ExplorerTable(props: ExplorerTableProps) {
  const { measures, sort, isCompact, selected, onSort, onSelect } = props;
  const basis = useDisplay().dates ?? "announced";
  const areAllSelected = measures.every(({ id }) => selected.has(id));
  return (
    <div className={css.frame}>
      <table className={css.table} aria-label={messages.title} data-compact={isCompact}>
        <caption className={css.hidden}>{messages.keys}</caption>
        <thead>
          <tr>
            <th scope="col" className={css.select}>
              <label className={css.box}>
                <input
                  type="checkbox"
                  checked={areAllSelected}
                  onChange={() =>
                    onSelect(
                      measures.map(({ id }) => id),
                      !areAllSelected,
                    )
                  }
                />
                <span className={css.hidden}>{messages.selectAll}</span>
              </label>
            </th>
            <SortHead
              name={messages.dates[basis]}
              means={messages.datesMean[basis]}
              orders={["newest", "oldest"]}
              sort={sort}
              onSort={onSort}
            />
            <SortHead name={words.measure} orders={["title"]} sort={sort} onSort={onSort} />
            <th scope="col">{words.instrument}</th>
            <th scope="col" className={css.sectors}>
              {words.sectors}
            </th>
            <th scope="col">{words.status}</th>
            <SortHead
              name={words.money}
              orders={["largest"]}
              sort={sort}
              onSort={onSort}
              isFigure
            />
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of all rows' own controls are caught here */}
        <tbody onKeyDown={moveInRows}>
          {measures.map((measure) => (
            <ExplorerRow
              key={measure.id}
              measure={measure}
              basis={basis}
              isSelected={selected.has(measure.id)}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Moves the focus between the boxes or the titles of rows; Space on a title chooses its row. */
function moveInRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const control = event.target instanceof HTMLElement ? event.target : null;
  const kind = control?.dataset["rowControl"];
  const row = control?.closest("tr");
  if (!control || kind === undefined || !row) return;
  if (event.key === " " && kind === "title") {
    event.preventDefault();
    row.querySelector<HTMLElement>('[data-row-control="box"]')?.click();
    return;
  }
  const controls = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(`[data-row-control="${kind}"]`),
  ];
  const next = rowAfter(event.key, controls.indexOf(control), controls.length);
  if (next === null) return;
  event.preventDefault();
  controls[next]?.focus();
}
