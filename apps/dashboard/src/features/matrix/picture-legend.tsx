import { messages } from "./messages.ts";
import css from "./matrix-picture.module.css";
import { PictureCell } from "./picture-cell.tsx";
import type { By } from "./search.ts";

const states = ["value", "unreviewed", "none-found", "not-applicable", "not-covered"] as const;
const each = 214;

/** The five states of a cell, below the picture. */
export function PictureLegend({ y, by }: { readonly y: number; readonly by: By }) {
  return states.map((state, place) => (
    <g key={state}>
      <PictureCell
        x={place * each}
        y={y - 4}
        width={26}
        height={22}
        state={state}
        isMargin={false}
        step={state === "value" ? 3 : undefined}
        ladder={null}
        words=""
      />
      <text x={place * each + 32} y={y + 11} className={css.head}>
        {state === "value" ? messages.by[by] : messages.states[state]}
      </text>
    </g>
  ));
}
