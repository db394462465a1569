import type { NewMoney } from "@nqpf/domain/answers";
import { scaleLinear } from "@visx/scale";

import { formatDate } from "../../lib/date-text.ts";
import css from "./fan-chart.module.css";
import { scaleOf } from "./fan-rows.ts";
import { endsOf } from "./figures.ts";
import { MoneyAxis } from "./money-axis.tsx";

interface NewMoneyChartProps {
  readonly width: number;
  readonly label: string;
  readonly steps: NewMoney["steps"];
}

const top = 30;
const left = 110;
const rowHeight = 28;

/** One row for each step of a line: how much of it is new. */
export function NewMoneyChart({ width, label, steps }: NewMoneyChartProps) {
  const height = top + steps.length * rowHeight + 8;
  const unit = steps[0]?.newMoney.unit ?? "";
  const x = scaleLinear({
    domain: [...scaleOf(steps.map(({ newMoney }) => newMoney))],
    range: [left, width - 24],
    nice: true,
  });
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={css.chart}>
      <MoneyAxis scale={x} unit={unit} top={top} bottom={height - 4} width={width} />
      {steps.map(({ property, on, newMoney }, at) => {
        const middle = top + (at + 0.5) * rowHeight;
        const ends = endsOf(newMoney);
        return (
          <g key={property}>
            <text x={0} y={middle + 4} className={css.name}>
              {formatDate(on)}
            </text>
            {ends && newMoney.value === null && (
              <line
                x1={x(ends[0])}
                x2={x(ends[1])}
                y1={middle}
                y2={middle}
                className={css.interval}
              />
            )}
            {newMoney.value !== null && (
              <circle cx={x(newMoney.value)} cy={middle} r={4.5} className={css.dot} />
            )}
            {ends === null && (
              <path d={`M${x(0) - 4} ${middle - 4}l8 8m0-8l-8 8`} className={css.none} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
