import type { Rung } from "@nqpf/domain";

import { labelText } from "../lib/label-text.ts";
import { useNames } from "./names.ts";
import css from "./rung-mark.module.css";

/** Steps that climb; the other words of the list are side states. */
export const steps = ["signalled", "announced", "funded", "implementing", "evaluated"] as const;
export const sideStates = ["suspended", "lapsed", "superseded"] as const;

interface RungMarkProps {
  readonly rung: Rung | null;
  readonly side?: Rung | null;
}

/** How far a measure has climbed: a small ladder and the word for its highest rung. */
export function RungMark({ rung, side = null }: RungMarkProps) {
  const names = useNames();
  const height = steps.findIndex((step) => step === rung);
  return (
    <span className={css.mark}>
      <svg viewBox="0 0 23 12" width="23" height="12" aria-hidden="true" className={css.ladder}>
        {steps.map((step, place) => (
          <rect
            key={step}
            x={place * 5}
            width="3"
            y={9 - place * 2}
            height={3 + place * 2}
            className={place <= height ? css.reached : css.open}
          />
        ))}
      </svg>
      <span>
        {rung === null ? "–" : labelText(names.word("rung", rung))}
        {side !== null && (
          <span className={css.side}> {labelText(names.word("rung", side)).toLowerCase()}</span>
        )}
      </span>
    </span>
  );
}
