import type { ReactNode } from "react";

import css from "./limit.module.css";

interface LimitProps {
  readonly name: string;
  readonly figure: ReactNode;
  readonly children: ReactNode;
}

/** One limitation: its name, its figure and what follows from it. */
export function Limit({ name, figure, children }: LimitProps) {
  return (
    <div className={css.limit}>
      <dt>
        <span className={css.name}>{name}</span>
        <span className={css.figure}>{figure}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
