import { Link } from "@tanstack/react-router";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { CellFacts } from "./cell-facts.tsx";
import { GridFigure } from "./grid-figure.tsx";
import { askOf, type GridModel, type GridPlace, type GridRow, measuresOf } from "./grid-model.ts";
import { groupsOf } from "./groups.ts";
import css from "./matrix-list.module.css";
import { messages } from "./messages.ts";
import { defaultRole, type MatrixSearch } from "./search.ts";
import { rowName, sectorName, type Wording } from "./words.ts";

interface MatrixListProps {
  readonly model: GridModel;
  readonly search: MatrixSearch;
  readonly wording: Wording;
}

/** The same as a list for narrow windows: a row opens to its sectors. */
export function MatrixList({ model, search, wording }: MatrixListProps) {
  return groupsOf(model, wording.names).map(({ id, label, rows }) => (
    <section key={id}>
      {label && <h3 className={css.group}>{labelText(label)}</h3>}
      {rows.map((row) => (
        <ListRow key={row.id} row={row} kind={model.kind} search={search} wording={wording} />
      ))}
    </section>
  ));
}

interface ListRowProps {
  readonly row: GridRow;
  readonly kind: GridModel["kind"];
  readonly search: MatrixSearch;
  readonly wording: Wording;
}

function ListRow({ row, kind, search, wording }: ListRowProps) {
  const { by, unit, names } = wording;
  const name = rowName(kind, row.id, names);
  const told = row.cells
    .filter((place) => !isSilent(place))
    .toSorted((a, b) => b.measures - a.measures);
  const silent = row.cells.filter(({ state }) => state === "not-covered").length;
  const notApplicable = row.cells.filter(({ state }) => state === "not-applicable").length;
  return (
    <details className={css.row}>
      <summary>
        <span>{name}</span>
        <span className={css.figure}>
          {row.margin.state === "value" ? (
            <GridFigure place={row.margin} by={by} unit={unit} />
          ) : (
            "–"
          )}
        </span>
      </summary>
      <ul>
        {told.map((place) => {
          const sector = sectorName(place.sector, names);
          return (
            <li key={place.sector} className={css.cell}>
              {place.measures > 0 ? (
                <Link to="/measures" search={measuresOf(place, kind, search)}>
                  {sector}
                </Link>
              ) : (
                sector
              )}
              {place.state === "value" && by === "count" ? (
                <ExplainButton
                  of={messages.cell(name, sector, messages.by.count)}
                  ask={askOf(place, kind, { ...search, role: search.role ?? defaultRole })}
                >
                  {formatCount(place.measures)}
                </ExplainButton>
              ) : (
                <div className={css.facts}>
                  <CellFacts place={place} wording={wording} />
                  {place.state === "value" && (
                    <ExplainButton
                      of={messages.cell(name, sector, messages.by[by === "money" ? by : "count"])}
                      ask={askOf(place, kind, { ...search, role: search.role ?? defaultRole })}
                    >
                      {messages.why}
                    </ExplainButton>
                  )}
                </div>
              )}
            </li>
          );
        })}
        {silent > 0 && <li className={css.silent}>{messages.list.silent(formatCount(silent))}</li>}
        {notApplicable > 0 && (
          <li className={css.silent}>{messages.list.notApplicable(formatCount(notApplicable))}</li>
        )}
      </ul>
    </details>
  );
}

function isSilent({ state }: GridPlace): boolean {
  return state === "not-covered" || state === "not-applicable";
}
