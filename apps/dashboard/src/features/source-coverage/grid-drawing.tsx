import { useNames } from "../../ledger/names.ts";
import { formatDate } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import css from "./grid-drawing.module.css";
import { PeriodHeads } from "./period-heads.tsx";
import { messages } from "./messages.ts";
import { type Grain, periodOf } from "./periods.ts";
import type { GridRow } from "./source-grid.ts";
import { type GridLayout, heights, sidesOf } from "./grid-sizes.ts";

const { grid: words } = messages;
const { row: rowHeight, head } = heights;

interface GridDrawingProps {
  readonly layout: GridLayout;
  readonly periods: readonly string[];
  readonly rows: readonly GridRow[];
  readonly dataThrough: string | null;
}

/** The grid as a picture: a tint and, in every cell that holds any, the number. */
export function GridDrawing({ layout, periods, rows, dataThrough }: GridDrawingProps) {
  const names = useNames();
  const { grain, name: nameWidth, side, each, start, end } = layout;
  const right = end + (sidesOf(grain) - 1) * side;
  const width = right + 4;
  const height = head + rows.length * rowHeight + 2;
  const last = dataThrough === null ? null : periodOf(dataThrough, grain);
  const tail = last === null ? 0 : periods.filter((period) => period > last).length;
  return (
    <svg width={width} height={height} role="img" aria-label={words.label}>
      {tail > 0 && (
        <rect
          x={end - tail * each}
          y={head}
          width={tail * each}
          height={rows.length * rowHeight}
          className={css.tail}
        />
      )}
      <PeriodHeads periods={periods} layout={layout} />
      {rows.map((row, place) => {
        const y = head + place * rowHeight;
        const kind = labelText(names.word("source-kind", row.kind));
        const cells = [
          { x: nameWidth, w: side, count: row.earlier, of: words.earlier },
          ...row.periods.map((count, at) => ({
            x: start + at * each,
            w: each,
            count,
            of: nameOf(periods[at] ?? "", grain),
          })),
          { x: end, w: side, count: row.imprecise, of: words.imprecise },
          { x: right - 2 * side, w: side, count: row.undated, of: words.undated },
        ];
        return (
          <g key={row.kind}>
            <line x1={0} x2={width} y1={y} y2={y} className={css.rule} />
            <text x={0} y={y + 17} className={css.name}>
              {kind}
            </text>
            {cells.map(({ x, w, count, of }) =>
              count === 0 ? null : (
                <g key={x} data-step={stepOf(count)} className={css.cell}>
                  <title>{words.cell(kind, of, formatCount(count))}</title>
                  <rect x={x + 1} y={y + 2} width={w - 2} height={rowHeight - 3} />
                  <text x={x + w / 2} y={y + 17} textAnchor="middle">
                    {count}
                  </text>
                </g>
              ),
            )}
            <text x={right} y={y + 17} textAnchor="end" className={css.total}>
              {formatCount(row.total)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function nameOf(period: string, grain: Grain): string {
  return grain === "quarter" ? period : formatDate(period);
}

const starts = [1, 3, 6, 12, 24];

function stepOf(count: number): number {
  return starts.filter((from) => count >= from).length;
}
