import type { ReactNode } from "react";

import { formatCount } from "../lib/number-text.ts";
import css from "./bar-list.module.css";

export interface Bar {
  readonly key: string;
  /** The row's name, as a rule a link to the rows that it counts. */
  readonly label: ReactNode;
  readonly count: number;
  /** The number as a control that explains it; otherwise it is printed alone. */
  readonly shown?: ReactNode;
}

interface BarListProps {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Names with counts; the bar repeats the number, which is always printed. */
export function BarList({ label, bars }: BarListProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <ul className={css.list} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} className={css.row}>
          <span className={css.label}>{bar.label}</span>
          <span className={css.count}>{bar.shown ?? formatCount(bar.count)}</span>
          <span className={css.track} aria-hidden="true">
            <span className={css.bar} style={{ width: `${(100 * bar.count) / most}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
