import { AxisTop } from "@visx/axis";
import { GridColumns } from "@visx/grid";
import type { scaleLinear } from "@visx/scale";

import css from "./fan-chart.module.css";
import { roughMoney } from "./figures.ts";

interface MoneyAxisProps {
  readonly scale: ReturnType<typeof scaleLinear<number>>;
  readonly unit: string;
  readonly top: number;
  readonly bottom: number;
  /** The width of the drawing, inside which every label stays. */
  readonly width: number;
}

/** A scale of money above rows, with a line at each label and a strong one at nothing. */
export function MoneyAxis({ scale, unit, top, bottom, width }: MoneyAxisProps) {
  const ticks = ticksApart(scale);
  const zero = scale(0);
  return (
    <>
      <g className={css.grid}>
        <GridColumns scale={scale} top={top} height={bottom - top} tickValues={ticks} />
      </g>
      <line x1={zero} x2={zero} y1={top} y2={bottom} className={css.zero} />
      <g className={css.axis}>
        <AxisTop
          scale={scale}
          top={top}
          tickValues={ticks}
          hideAxisLine
          hideTicks
          tickFormat={(value) => (Number(value) === 0 ? "0" : roughMoney(Number(value), unit))}
          tickLabelProps={(value) => ({ textAnchor: anchorAt(scale(Number(value)), width) })}
        />
      </g>
    </>
  );
}

const halfLabel = 36;

function anchorAt(place: number, width: number): "start" | "middle" | "end" {
  if (place < halfLabel) return "start";
  return place > width - halfLabel ? "end" : "middle";
}

const labelRoom = 92;

/** Round values on a scale, nothing among them, whose labels do not run into each other. */
function ticksApart(scale: MoneyAxisProps["scale"]): number[] {
  const ticks = scale.ticks(5);
  const [first = 0, second = 0] = ticks;
  const step = Math.max(1, Math.ceil(labelRoom / Math.abs(scale(second) - scale(first))));
  const zero = Math.max(0, ticks.indexOf(0));
  return ticks.filter((_, at) => (at - zero) % step === 0);
}
