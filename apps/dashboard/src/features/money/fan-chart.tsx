import { scaleLinear } from "@visx/scale";

import css from "./fan-chart.module.css";
import type { FanRow } from "./fan-rows.ts";
import { percentText } from "./figures.ts";
import { benchmarkName, readingName } from "./messages.ts";
import { MoneyAxis } from "./money-axis.tsx";

interface FanChartProps {
  readonly width: number;
  readonly label: string;
  readonly rows: readonly FanRow[];
  readonly unit: string;
  readonly scale: readonly [number, number];
  /** A misreading is drawn hollow and broken. */
  readonly isMisread?: boolean;
}

const top = 30;
const names = 260;
/** Below this width a row's name stands above its line. */
const narrow = 600;

/** One row for each benchmark: a line from the least to the greatest, a dot where there is a value. */
export function FanChart({ width, label, rows, unit, scale, isMisread = false }: FanChartProps) {
  const isNarrow = width < narrow;
  const rowHeight = isNarrow ? 38 : 24;
  const left = isNarrow ? 10 : names;
  const x = scaleLinear({ domain: [...scale], range: [left, width - 16], nice: true });
  const height = top + rows.length * rowHeight + 8;
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className={css.chart}
      data-misread={isMisread || undefined}
    >
      <MoneyAxis scale={x} unit={unit} top={top} bottom={height - 4} width={width} />
      {rows.map((row, at) => (
        <Row
          key={at}
          row={row}
          y={top + at * rowHeight}
          height={rowHeight}
          isNarrow={isNarrow}
          x={(value) => x(value)}
        />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: FanRow;
  readonly y: number;
  readonly height: number;
  readonly isNarrow: boolean;
  readonly x: (value: number) => number;
}

function Row({ row, y, height, isNarrow, x }: RowProps) {
  const middle = isNarrow ? y + height - 10 : y + height / 2;
  const base = isNarrow ? y + 16 : middle + 4;
  if (row.kind === "reading")
    return (
      <text x={isNarrow ? 18 : 0} y={isNarrow ? y + height - 8 : base} className={css.reading}>
        {row.nth === null ? readingName(row.reading) : `${readingName(row.reading)} (${row.nth})`}
      </text>
    );
  const { entry, ends, dot } = row;
  const name = benchmarkName(entry.benchmark) ?? entry.label;
  const rate =
    entry.rate.value === null && entry.rate.range === null ? "" : percentText(entry.rate);
  return (
    <g>
      <text
        x={isNarrow ? 18 : 12}
        y={base}
        className={entry.preferred ? css.preferredName : css.name}
      >
        {name}
      </text>
      {!isNarrow && (
        <text x={names - 16} y={base} className={css.rate}>
          {rate}
        </text>
      )}
      {ends === null ? (
        <path d={`M${x(0) - 4} ${middle - 4}l8 8m0-8l-8 8`} className={css.none} />
      ) : (
        <>
          <line x1={x(ends[0])} x2={x(ends[1])} y1={middle} y2={middle} className={css.interval} />
          {ends.map((end, at) => (
            <line
              key={at}
              x1={x(end)}
              x2={x(end)}
              y1={middle - 4}
              y2={middle + 4}
              className={css.cap}
            />
          ))}
        </>
      )}
      {dot !== null &&
        (entry.preferred ? (
          <path d={`M${x(dot)} ${middle - 7}l7 7l-7 7l-7-7z`} className={css.dot} />
        ) : (
          <circle cx={x(dot)} cy={middle} r={4.5} className={css.dot} />
        ))}
    </g>
  );
}
