import type { ScenarioOutput } from "@nqpf/domain/scenario";

import css from "./dot-chart.module.css";
import { dotScale } from "./dot-scale.ts";
import { figureText } from "./figures.ts";
import { shortName, valueAt } from "./result.ts";
import { stackDots } from "./stack-dots.ts";

interface DotChartProps {
  readonly width: number;
  readonly label: string;
  /** On one scale, each on a line of its own. */
  readonly outputs: readonly ScenarioOutput[];
}

const radius = 5;
const size = 2 * radius + 1;
const axisRoom = 26;
const nameRoom = 28;
const side = 34;

/** Twenty equally likely values an output, stacked where they meet; a mark at the median. */
export function DotChart({ width, label, outputs }: DotChartProps) {
  const unit = outputs[0]?.unit ?? "";
  const { place, ticks } = dotScale(
    outputs.flatMap(({ dots }) => dots),
    side,
    width - side,
  );
  const lines: { output: ScenarioOutput; stacked: ReturnType<typeof stackDots>; foot: number }[] =
    [];
  let foot = 4;
  for (const output of outputs) {
    const stacked = stackDots(output.dots, place, size);
    const levels = 1 + Math.max(...stacked.map(({ level }) => level));
    foot += (outputs.length > 1 ? nameRoom : 0) + levels * size + 10;
    lines.push({ output, stacked, foot });
  }
  const height = foot + axisRoom;
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={css.chart}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={place(tick)} x2={place(tick)} y1={0} y2={foot} className={css.grid} />
          <text x={place(tick)} y={foot + 18} className={css.tick}>
            {tick === 0 ? "0" : figureText(tick, unit)}
          </text>
        </g>
      ))}
      {lines.map(({ output, stacked, foot: base }, at) => {
        const above = at === 0 ? 4 : (lines[at - 1]?.foot ?? 0);
        const median = place(valueAt(output, 0.5));
        return (
          <g key={output.id}>
            {outputs.length > 1 && (
              <text x={0} y={above + 21} className={css.name}>
                {shortName(output.id) ?? output.label}
              </text>
            )}
            <line x1={0} x2={width} y1={base} y2={base} className={css.base} />
            {stacked.map(({ x, level }, dot) => (
              <circle
                key={dot}
                cx={x}
                cy={base - radius - 1 - level * size}
                r={radius}
                className={css.dot}
              />
            ))}
            <path d={`M${median} ${base}l-5 7h10z`} className={css.median} />
          </g>
        );
      })}
    </svg>
  );
}
