import css from "./chart.module.css";
import { clauses } from "../../lib/joining.ts";
import { formatCount } from "../../lib/number-text.ts";
import { formatPeriod } from "./periods.ts";
import { mostIn, type RawBar, type RawPanel } from "./raw-rows.ts";

interface RawChartProps {
  readonly width: number;
  readonly label: string;
  readonly panels: readonly RawPanel[];
}

const gap = 24;
const numberWidth = { beside: 40, stacked: 110 } as const;
const title = 24;
const barHeight = 12;

/** Bars over one shared axis, a panel a term. */
export function RawChart({ width, label, panels }: RawChartProps) {
  const columns = panels.length === 1 ? 1 : Math.max(1, Math.floor((width + gap) / (260 + gap)));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const isNamed = panels.some(({ bars }) => bars.some(({ document }) => document !== null));
  const isStacked = isNamed && panelWidth < 620;
  const rowHeight = isStacked ? 34 : 20;
  const nameWidth = isStacked ? 0 : isNamed ? 340 : 110;
  const numberRoom = isStacked ? numberWidth.stacked : numberWidth.beside;
  const most = mostIn(panels);
  const rows = Math.max(1, ...panels.map(({ bars }) => bars.length));
  const head = panels.length === 1 ? 0 : title;
  const panelHeight = head + rows * rowHeight + gap;
  const height = Math.ceil(panels.length / columns) * panelHeight;
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {panels.map(({ term, bars }, place) => (
        <g
          key={term ?? ""}
          transform={`translate(${(place % columns) * (panelWidth + gap)},${Math.floor(place / columns) * panelHeight})`}
        >
          {head > 0 && (
            <text y={14} className={css.strong} lang="zh-Hans">
              {term}
            </text>
          )}
          {bars.map((bar, row) => {
            const y = head + row * rowHeight;
            const length = (bar.mentions / most) * Math.max(0, panelWidth - nameWidth - numberRoom);
            const barTop = isStacked ? y + 18 : y + 3;
            return (
              <g key={bar.key}>
                <text x={0} y={y + 13} className={css.small}>
                  {isStacked && bar.document !== null ? bar.document : nameOf(bar)}
                </text>
                <rect
                  x={nameWidth}
                  y={barTop}
                  width={Math.max(length, 1)}
                  height={barHeight}
                  className={bar.isWhole ? css.bar : css.barHollow}
                />
                <text x={nameWidth + length + 6} y={barTop + 10} className={css.name}>
                  {isStacked
                    ? clauses([formatCount(bar.mentions), formatPeriod(bar.period)])
                    : formatCount(bar.mentions)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

function nameOf({ document, period }: RawBar): string {
  return clauses([document ?? "", formatPeriod(period)]);
}
