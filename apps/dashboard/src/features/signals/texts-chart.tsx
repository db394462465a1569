import type { SignalEvent } from "@nqpf/domain";
import { AxisBottom } from "@visx/axis";
import { scaleLinear } from "@visx/scale";

import { formatDate } from "../../lib/date-text.ts";
import css from "./chart.module.css";
import { LevelMark, markSize, shapeOf } from "./level-mark.tsx";
import { messages } from "./messages.ts";
import { monthsAt, yearsIn } from "./periods.ts";
import { rowsOf, stackMarks } from "./stack-marks.ts";

interface TextsChartProps {
  readonly width: number;
  readonly label: string;
  readonly texts: readonly SignalEvent[];
  /** The levels seen, the highest first. */
  readonly levels: readonly string[];
  readonly statedOn: string | null;
}

const left = 32;
const right = 12;
const laneGap = 14;
const top = 22;
const bottom = 28;

/** Every text as a mark by day, in a lane for its level; texts of neighbouring days stand on each other. */
export function TextsChart({ width, label, texts, levels, statedOn }: TextsChartProps) {
  const places = texts.map(({ date }) => monthsAt(date));
  const [first, last] = [Math.floor(Math.min(...places)), Math.ceil(Math.max(...places))];
  const x = scaleLinear({ domain: [first - 0.6, last + 0.6], range: [left + 6, width - right] });
  const lanes = lanesOf(texts, levels, x);
  const height = (lanes.at(-1)?.end ?? top) + bottom;
  const years = yearsIn(first, last, "month");
  const stated = statedOn === null ? null : x(monthsAt(statedOn));
  const isLate = stated !== null && stated > width / 2;
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {stated !== null && stated >= left && stated <= width - right && (
        <>
          <line x1={stated} x2={stated} y1={4} y2={height - bottom} className={css.stated} />
          <text
            x={isLate ? stated - 5 : stated + 5}
            y={13}
            textAnchor={isLate ? "end" : "start"}
            className={css.small}
          >
            {messages.chart.starting(formatDate(statedOn ?? ""))}
          </text>
        </>
      )}
      {lanes.map(({ level, end, marks }) => (
        <g key={level}>
          <line x1={left} x2={width - right} y1={end} y2={end} className={css.lane} />
          <text x={0} y={end - 4} className={css.strong}>
            {level}
          </text>
          {marks.map(({ mark, row }) => (
            <LevelMark
              key={mark.id}
              shape={shapeOf(level)}
              x={mark.x}
              y={end - 7 - row * (markSize + 1)}
              isWith={mark.mentioned}
            />
          ))}
        </g>
      ))}
      <g className={css.axes}>
        <AxisBottom
          scale={x}
          top={height - bottom}
          tickValues={years.map(({ ordinal }) => ordinal - 0.5)}
          tickFormat={(value) =>
            years.find(({ ordinal }) => ordinal - 0.5 === Number(value))?.year ?? ""
          }
        />
      </g>
    </svg>
  );
}

function lanesOf(
  texts: readonly SignalEvent[],
  levels: readonly string[],
  x: (months: number) => number,
) {
  let end = top;
  return levels.map((level) => {
    const own = texts.filter(({ authorityLevel }) => authorityLevel === level);
    const marks = stackMarks(
      own.map(({ id, date, mentioned }) => ({ id, mentioned, x: x(monthsAt(date)) })),
      markSize + 1,
    );
    end += rowsOf(marks) * (markSize + 1) + laneGap;
    return { level, end, marks };
  });
}
