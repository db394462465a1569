import type { StepState } from "@nqpf/domain/answers";

import { Badge, type BadgeHue, type BadgeShape } from "../../ui/badge.tsx";
import { messages } from "./messages.ts";
import css from "./step-mark.module.css";

const looks: Record<StepState, readonly [BadgeShape, BadgeHue]> = {
  held: ["full", "green"],
  "not-applicable": ["dash", "grey"],
  "stated-absence": ["diamond", "vermilion"],
  "not-found": ["half", "amber"],
  "not-looked": ["ring", "grey"],
};

interface StepMarkProps {
  readonly state: StepState;
  /** Only its shape is seen: a legend says what it means, and it is still read aloud. */
  readonly short?: boolean;
}

/** How a step of a measure stands: a shape, and a word. */
export function StepMark({ state, short = false }: StepMarkProps) {
  const [shape, hue] = looks[state];
  return (
    <Badge shape={shape} hue={hue}>
      <span className={short ? css.hidden : css.word} data-state={state}>
        {messages.states[state]}
      </span>
    </Badge>
  );
}
