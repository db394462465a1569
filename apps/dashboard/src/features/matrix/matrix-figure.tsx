import type { Matrix } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { TermHelp } from "../../ledger/help/term-help.tsx";
import { useMoneyUnit } from "../../ledger/money-unit/use-money-unit.ts";
import { useNames } from "../../ledger/names.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { ChartActions } from "../../ui/chart/chart-actions.tsx";
import { csvRows } from "./csv-rows.ts";
import { askOf, gridModel } from "./grid-model.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixList } from "./matrix-list.tsx";
import css from "./matrix-page.module.css";
import { MatrixPicture } from "./matrix-picture.tsx";
import { messages } from "./messages.ts";
import { matrixInput } from "./queries.ts";
import { defaultRole, type MatrixSearch } from "./search.ts";
import { useNarrow } from "./use-narrow.ts";
import type { Wording } from "./words.ts";

interface MatrixFigureProps {
  readonly matrix: Matrix;
  readonly search: MatrixSearch;
}

/** The matrix as a grid or, where there is no room, as a list, with what it shows and four ways to take it home. */
export function MatrixFigure({ matrix, search }: MatrixFigureProps) {
  const client = useClient();
  const names = useNames();
  const unit = useMoneyUnit();
  const isNarrow = useNarrow();
  const picture = useRef<SVGSVGElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const { by, scope } = matrix;
  const model = useMemo(() => gridModel(matrix), [matrix]);
  const wording: Wording = { names, unit, by };
  const states = model.rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  const countOf = (state: string) => formatCount(states.filter((one) => one === state).length);
  const finding = messages.found[by](
    countOf("value"),
    formatCount(states.length),
    countOf("not-covered"),
  );
  const shared = { model, search, wording };
  return (
    <section className={css.figure} aria-label={finding}>
      <div className={css.head}>
        <h2 className={css.finding}>{finding}</h2>
        <output className={css.count}>
          <ExplainButton
            of={messages.uniqueOf}
            ask={askOf({ ...model.total, row: null, sector: null }, model.kind, {
              ...search,
              by: undefined,
              role: defaultRole,
            })}
          >
            {messages.unique(formatCount(matrix.measures))}
          </ExplainButton>
          <TermHelp id="unique-measures" />
        </output>
      </div>
      <MatrixLegend by={by} />
      {isNarrow ? <MatrixList {...shared} /> : <MatrixGrid {...shared} />}
      <p className={css.note}>
        {messages.counts[by]} {by === "money" && messages.inUnit[unit.unit ?? "CNY"]}{" "}
        {!isNarrow && <span className={css.keys}>{messages.keys}</span>}{" "}
        <Link to="/methods" hash="matrix">
          {messages.methods}
        </Link>
      </p>
      {isDrawn && (
        <div className={css.picture} aria-hidden="true">
          <MatrixPicture {...shared} ref={picture} />
        </div>
      )}
      <ChartActions
        picture={() => {
          flushSync(() => setDrawn(true));
          return picture.current;
        }}
        title={finding}
        source={messages.source(
          formatCount(matrix.measures),
          formatDate(scope.asOf),
          formatDate(scope.knownAt),
          formatCount(scope.revision),
        )}
        name={`nqpf-matrix-${model.kind}-${by}`}
        csv={{
          href: client.url("getMatrix", matrixInput(search), { csv: true }),
          rows: csvRows(matrix),
        }}
      />
    </section>
  );
}
