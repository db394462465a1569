import { Badge, type BadgeHue, type BadgeShape } from "../../ui/badge.tsx";
import { messages } from "./messages.ts";
import type { ReviewState } from "./review-state.ts";

const looks: Record<ReviewState, readonly [BadgeShape, BadgeHue]> = {
  open: ["ring", "amber"],
  accepted: ["full", "green"],
  rejected: ["cross", "vermilion"],
};

/** Where a proposal stands, as a word with its own shape. */
export function StandingBadge({ state }: { readonly state: ReviewState }) {
  const [shape, hue] = looks[state];
  return (
    <Badge shape={shape} hue={hue}>
      <span title={messages.statesMean[state]}>{messages.states[state]}</span>
    </Badge>
  );
}

/** Says of a document, a measure or a claim that it was made for demonstration. */
export function SampleBadge() {
  return (
    <Badge shape="diamond" hue="purple">
      <span title={messages.sampleMeans}>{messages.sample}</span>
    </Badge>
  );
}
