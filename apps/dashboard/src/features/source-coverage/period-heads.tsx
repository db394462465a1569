import { type GridLayout, heights, sidesOf } from "./grid-sizes.ts";
import css from "./grid-drawing.module.css";
import { messages } from "./messages.ts";

const { grid: words } = messages;
const { head } = heights;

interface PeriodHeadsProps {
  readonly periods: readonly string[];
  readonly layout: GridLayout;
}

/** The heads of the columns: years above, their parts below, and what stands beside the periods. */
export function PeriodHeads({ periods, layout }: PeriodHeadsProps) {
  const { grain, name, side, each, start, end } = layout;
  const right = end + (sidesOf(grain) - 1) * side;
  const firsts = periods.flatMap((period, at) =>
    at === 0 || period.slice(0, 4) !== periods[at - 1]?.slice(0, 4) ? [at] : [],
  );
  const low = head - 6;
  return (
    <g className={css.heads}>
      <text x={name + side / 2} y={low} textAnchor="middle">
        {words.earlier}
      </text>
      {firsts.map((at, place) => {
        const width = ((firsts[place + 1] ?? periods.length) - at) * each;
        const hasRoom = width >= 28;
        return (
          <g key={at}>
            {grain !== "year" && at > 0 && (
              <line
                x1={start + at * each}
                x2={start + at * each}
                y1={2}
                y2={head}
                className={css.rule}
              />
            )}
            {hasRoom && (
              <text
                x={grain === "year" ? start + (at + 0.5) * each : start + at * each + 3}
                y={grain === "year" ? low : 12}
                textAnchor={grain === "year" ? "middle" : "start"}
              >
                {periods[at]?.slice(0, 4)}
              </text>
            )}
          </g>
        );
      })}
      {grain !== "year" &&
        periods.map((period, at) => (
          <text key={period} x={start + (at + 0.5) * each} y={low} textAnchor="middle">
            {grain === "quarter"
              ? words.quarter(period.slice(-1))
              : words.months[Number(period.slice(5)) - 1]}
          </text>
        ))}
      {grain !== "year" && (
        <text x={end + side / 2} y={low} textAnchor="middle">
          {words.imprecise}
        </text>
      )}
      <text x={right - 1.5 * side} y={low} textAnchor="middle">
        {words.undated}
      </text>
      <text x={right} y={low} textAnchor="end">
        {words.total}
      </text>
    </g>
  );
}
