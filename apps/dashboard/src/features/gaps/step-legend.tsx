import type { StepState } from "@nqpf/domain/answers";

import { grades, messages } from "./messages.ts";
import { StepMark } from "./step-mark.tsx";
import css from "./step-legend.module.css";

const states: readonly StepState[] = ["held", "not-applicable", ...grades];

/** What each mark says. */
export function StepLegend() {
  return (
    <ul className={css.legend} aria-label={messages.heat.legend}>
      {states.map((state) => (
        <li key={state}>
          <StepMark state={state} />
          <span className={css.means}>{messages.stateMeans[state]}</span>
        </li>
      ))}
    </ul>
  );
}
