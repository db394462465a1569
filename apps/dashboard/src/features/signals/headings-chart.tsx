import { AxisBottom } from "@visx/axis";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";

import { formatDate } from "../../lib/date-text.ts";
import css from "./chart.module.css";
import { type HeadingLine, placesShown } from "./heading-places.ts";
import { LevelMark } from "./level-mark.tsx";
import { messages } from "./messages.ts";
import { monthsAt, yearsIn } from "./periods.ts";

interface HeadingsChartProps {
  readonly width: number;
  readonly label: string;
  readonly lines: readonly HeadingLine[];
}

const rowHeight = 34;
const left = 96;
const right = 16;
/** Shapes that no level among the texts above is likely to have. */
const firstShape = 3;
const bottom = 28;

/** The place of the term among the tasks over the years, the first task on top and no heading at the bottom. */
export function HeadingsChart({ width, label, lines }: HeadingsChartProps) {
  const all = lines.flatMap(({ headings }) => headings);
  const places = placesShown(all);
  const top = lines.length * 20 + 8;
  const months = all.map(({ on }) => monthsAt(on));
  const [first, last] = [Math.min(...months) - 3, Math.max(...months) + 3];
  const x = scaleLinear({ domain: [first, last], range: [left, width - right] });
  const y = (rank: number | null) => top + ((rank ?? places + 1) - 0.5) * rowHeight;
  const end = top + (places + 1) * rowHeight + 6;
  const years = yearsIn(first, last, "month");
  return (
    <svg width={width} height={end + bottom} role="img" aria-label={label}>
      {lines.map(({ type }, line) => (
        <g key={type}>
          <LevelMark shape={firstShape + line} x={8} y={12 + line * 20} isWith />
          <text x={20} y={16 + line * 20} className={css.small}>
            {messages.documentType(type)}
          </text>
        </g>
      ))}
      {Array.from({ length: places + 1 }, (_, row) => {
        const rank = row < places ? row + 1 : null;
        return (
          <g key={row}>
            <line x1={left} x2={width - right} y1={y(rank)} y2={y(rank)} className={css.lane} />
            <text x={left - 10} y={y(rank) + 4} textAnchor="end" className={css.small}>
              {rank ?? messages.headings.notInHeading}
            </text>
          </g>
        );
      })}
      {lines.map(({ type, headings }, line) => (
        <g key={type}>
          <g className={css.path} data-line={line}>
            <LinePath
              data={[...headings]}
              x={({ on }) => x(monthsAt(on))}
              y={({ heading }) => y(heading.rank)}
            />
          </g>
          {headings.map(({ signal, on, heading: { rank } }) => (
            <g key={signal}>
              <LevelMark
                shape={firstShape + line}
                x={x(monthsAt(on))}
                y={y(rank)}
                isWith={rank !== null}
              />
              <text
                x={x(monthsAt(on))}
                y={y(rank) + (line === 0 ? -9 : 19)}
                textAnchor="middle"
                className={css.small}
              >
                {formatDate(on.slice(0, 7))}
              </text>
            </g>
          ))}
        </g>
      ))}
      <g className={css.axes}>
        <AxisBottom
          scale={x}
          top={end}
          tickValues={years.map(({ ordinal }) => ordinal - 0.5)}
          tickFormat={(value) =>
            years.find(({ ordinal }) => ordinal - 0.5 === Number(value))?.year ?? ""
          }
        />
      </g>
    </svg>
  );
}
