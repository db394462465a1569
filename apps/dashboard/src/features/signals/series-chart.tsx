import type { SeriesTrend, TrendBy, TrendTest } from "@nqpf/domain/answers";
import { AxisBottom } from "@visx/axis";
import { GridRows } from "@visx/grid";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { useId } from "react";

import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { ChangeMarks } from "./change-marks.tsx";
import css from "./chart.module.css";
import { messages } from "./messages.ts";
import { formatPeriod, placeAt, yearsIn } from "./periods.ts";
import { incompleteIn, type Shown, stretchesOf } from "./runs.ts";
import { short } from "./figures.ts";
import { trendLine } from "./trend-line.ts";

interface SeriesChartProps {
  readonly width: number;
  readonly label: string;
  readonly series: SeriesTrend;
  readonly by: TrendBy;
  /** The test whose slope is drawn. */
  readonly test: TrendTest | undefined;
  readonly shown: Shown;
  /** The day of the starting document, where it is in sight. */
  readonly statedOn: string | null;
}

const labelRow = 18;
const plotHeight = 280;
const bottom = 28;
const left = 44;
const right = 12;
/** Narrower, the word at the head would run into the lines beside it; the shade says the same. */
const roomyWidth = 520;

/** A series over time: points and line, incomplete periods shaded, the slope with its interval, changes of level. */
export function SeriesChart(props: SeriesChartProps) {
  const { width, label, series, by, test, shown, statedOn } = props;
  const clip = useId();
  const stretches = stretchesOf(series.points, shown);
  const drawn = stretches.flat();
  const changes = shown === "rate" ? series.changes : [];
  const top = labelRow * (changes.length + (statedOn === null ? 0 : 1)) + 10;
  const height = top + plotHeight + bottom;
  const [first = 0, last = 0] = [drawn[0]?.x, drawn.at(-1)?.x];
  const x = scaleLinear({ domain: [first - 0.5, last + 0.5], range: [left, width - right] });
  const most = Math.max(...drawn.map((point) => point.y), 1);
  const y = scaleLinear({ domain: [0, most], range: [top + plotHeight, top], nice: true });
  const years = yearsIn(first, last, by);
  const isTold = shown === "rate" && test !== undefined && test.verdict !== "too-short";
  const line = isTold ? trendLine(test, series.points) : null;
  const corner = (at: { x: number; y: number }): [number, number] => [x(at.x), y(at.y)];
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <clipPath id={clip}>
        <rect x={left} y={top} width={Math.max(0, width - left - right)} height={plotHeight} />
      </clipPath>
      {incompleteIn(series.points).map(([from, until]) => (
        <g key={from}>
          <rect
            className={css.incomplete}
            x={x(from - 0.5)}
            width={x(until + 0.5) - x(from - 0.5)}
            y={top}
            height={plotHeight}
          />
          {(from !== first || width >= roomyWidth) && (
            <text
              className={css.small}
              x={from === first ? x(from - 0.5) + 3 : x(until + 0.5) - 3}
              y={top + 12}
              textAnchor={from === first ? "start" : "end"}
            >
              {messages.chart.incomplete}
            </text>
          )}
        </g>
      ))}
      <g className={css.grid}>
        <GridRows scale={y} left={left} width={width - left - right} numTicks={5} />
      </g>
      <ChangeMarks
        changes={changes}
        x={x}
        y={y}
        top={top}
        bottom={top + plotHeight}
        labelRow={labelRow}
      />
      {statedOn !== null && (
        <Stated
          on={statedOn}
          place={x(placeAt(statedOn, by))}
          range={[left, width - right]}
          row={changes.length}
          bottom={top + plotHeight}
        />
      )}
      {line && (
        <g clipPath={`url(#${clip})`}>
          <polygon points={line.fan.map(corner).join(" ")} className={css.fan} />
          <line
            x1={x(line.from.x)}
            y1={y(line.from.y)}
            x2={x(line.until.x)}
            y2={y(line.until.y)}
            className={css.slope}
          />
        </g>
      )}
      <g className={css.line}>
        {stretches.map((stretch) => (
          <LinePath
            key={stretch[0]?.x}
            data={stretch}
            x={(point) => x(point.x)}
            y={(point) => y(point.y)}
          />
        ))}
      </g>
      {drawn.map((point) => (
        <circle
          key={point.x}
          cx={x(point.x)}
          cy={y(point.y)}
          r={3.5}
          className={point.isComplete ? css.dot : css.hollow}
        >
          <title>{`${formatPeriod(point.period)}: ${shown === "mentions" ? formatCount(point.y) : short(point.y)}`}</title>
        </circle>
      ))}
      {y.ticks(5).map((tick) => (
        <text key={tick} x={left - 8} y={y(tick) + 4} textAnchor="end" className={css.small}>
          {formatCount(tick)}
        </text>
      ))}
      <g className={css.axes}>
        <AxisBottom
          scale={x}
          top={top + plotHeight}
          tickValues={years.map(({ ordinal }) => ordinal)}
          tickFormat={(value) => years.find(({ ordinal }) => ordinal === Number(value))?.year ?? ""}
        />
      </g>
    </svg>
  );
}

interface StatedProps {
  readonly on: string;
  readonly place: number;
  readonly range: readonly [number, number];
  readonly row: number;
  readonly bottom: number;
}

/** The day of the starting document; nothing where the series begins after it. */
function Stated({ on, place, range, row, bottom: end }: StatedProps) {
  const [from, until] = range;
  if (place < from || place > until) return null;
  const height = labelRow * (row + 1) - 4;
  const isLate = place > (from + until) / 2;
  return (
    <>
      <line x1={place} x2={place} y1={height - 9} y2={end} className={css.stated} />
      <text
        x={isLate ? place - 5 : place + 5}
        y={height}
        textAnchor={isLate ? "end" : "start"}
        className={css.small}
      >
        {messages.chart.starting(formatDate(on))}
      </text>
    </>
  );
}
