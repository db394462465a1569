import type { PositionComparison } from "@nqpf/domain/answers";
import { AxisTop } from "@visx/axis";
import { scaleLinear } from "@visx/scale";

import { formatDate } from "../../lib/date-text.ts";
import { clauses } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import css from "./comparison-chart.module.css";
import { figureText } from "./figure-text.ts";
import type { BasisGroup } from "./grouping.ts";
import { messages } from "./messages.ts";
import { type ChartLayout, layoutOf } from "./chart-layout.ts";

interface ComparisonChartProps {
  readonly width: number;
  readonly label: string;
  readonly group: BasisGroup;
}

/** One mark a comparison on the common axis of its basis, under the name of its sector. */
export function ComparisonChart({ width, label, group }: ComparisonChartProps) {
  const layout = layoutOf(group, width);
  const { top, height, trackFrom, trackUntil, ticks } = layout;
  const x = scaleLinear({
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    range: [trackFrom, trackUntil],
  });
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <text x={trackFrom} y={12} className={css.axisName}>
        {messages.charts.axes[group.basis]}
      </text>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={x(tick)}
          x2={x(tick)}
          y1={top - 6}
          y2={height - 4}
          className={css.grid}
        />
      ))}
      <g className={css.axes}>
        <AxisTop
          scale={x}
          top={top - 6}
          tickValues={[...ticks]}
          tickFormat={String}
          hideAxisLine
          hideTicks
        />
      </g>
      {layout.sectors.map(({ position, y, rows }) => (
        <g key={position.sector}>
          <line x1={0} x2={width} y1={y} y2={y} className={css.rule} />
          <text x={0} y={y + 17} className={position.seed ? css.seed : css.sector}>
            {labelText(position.label)}
          </text>
          {rows.map((row) => (
            <Row key={row.comparison.metric} row={row} x={x} layout={layout} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: ChartLayout["sectors"][number]["rows"][number];
  readonly x: (value: number) => number;
  readonly layout: ChartLayout;
}

function Row({ row: { comparison, lines, y, trackY }, x, layout }: RowProps) {
  const { figure, basis, period } = comparison;
  const { value } = figure;
  return (
    <g>
      <text lang="en" className={css.metric}>
        {lines.map((line, place) => (
          <tspan key={place} x={0} y={y + 13 + place * 15}>
            {place === lines.length - 1 ? clauses([line, formatDate(period)]) : line}
          </tspan>
        ))}
      </text>
      <line
        x1={layout.trackFrom}
        x2={layout.trackUntil}
        y1={trackY}
        y2={trackY}
        className={css.track}
      />
      {value !== null && (
        <>
          <Mark verdict={comparison.verdict} x={x(value)} y={trackY} />
          <text
            x={x(value) > layout.trackUntil - 60 ? x(value) - 11 : x(value) + 11}
            y={trackY + 4}
            textAnchor={x(value) > layout.trackUntil - 60 ? "end" : "start"}
            className={css.value}
          >
            {figureText(basis, value)}
          </text>
        </>
      )}
    </g>
  );
}

interface MarkProps {
  readonly verdict: PositionComparison["verdict"];
  readonly x: number;
  readonly y: number;
}

/** The shapes of the verdicts' badges. */
function Mark({ verdict, x, y }: MarkProps) {
  return (
    <g transform={`translate(${x},${y})`} className={css.mark} data-verdict={verdict}>
      {verdict === "leads" && <circle r={5.5} className={css.filled} />}
      {verdict === "among-leaders" && (
        <>
          <circle r={5} className={css.open} />
          <path d="M0-5a5 5 0 0 1 0 10Z" className={css.filled} />
        </>
      )}
      {verdict === "trails" && <path d="M0-6.5 6.5 0 0 6.5-6.5 0Z" className={css.filled} />}
    </g>
  );
}
