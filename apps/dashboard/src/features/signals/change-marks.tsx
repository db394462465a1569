import type { ChangePoint } from "@nqpf/domain/answers";

import css from "./chart.module.css";
import { probability, short } from "./figures.ts";
import { messages } from "./messages.ts";
import { formatPeriod, ordinalOf } from "./periods.ts";

type Scale = (value: number) => number;

interface ChangeMarksProps {
  readonly changes: readonly ChangePoint[];
  readonly x: Scale;
  readonly y: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly labelRow: number;
}

/** Where the level of a series changed: the set of periods it may have changed in, the levels, and the test's word. */
export function ChangeMarks({ changes, x, y, top, bottom, labelRow }: ChangeMarksProps) {
  return changes.map((change, row) => {
    const { at, between, before, after } = change;
    const place = x(ordinalOf(at) - 0.5);
    const [first, last] = [x(ordinalOf(between[0]) - 0.5), x(ordinalOf(between[1]) - 0.5)];
    const levels = row === 0 ? [before, after] : [after];
    return (
      <g key={at}>
        <rect
          x={first - 1}
          width={Math.max(2, last - first + 2)}
          y={top}
          height={bottom - top}
          className={css.between}
        />
        <line
          x1={place}
          x2={place}
          y1={labelRow * (row + 1) - 13}
          y2={bottom}
          className={css.change}
        />
        <text x={place + 5} y={labelRow * (row + 1) - 4} className={css.small}>
          {labelOf(change)}
        </text>
        {levels.map((level) => (
          <line
            key={level.from}
            x1={x(ordinalOf(level.from) - 0.5)}
            x2={x(ordinalOf(level.until) + 0.5)}
            y1={y(level.rate)}
            y2={y(level.rate)}
            className={css.level}
          />
        ))}
      </g>
    );
  });
}

function labelOf({ at, pValue, ratio }: ChangePoint): string {
  const { change, changeBare } = messages.chart;
  return ratio.value === null
    ? changeBare(formatPeriod(at), probability(pValue))
    : change(formatPeriod(at), messages.times(short(ratio.value)), probability(pValue));
}
