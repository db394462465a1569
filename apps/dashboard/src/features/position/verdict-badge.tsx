import type { PositionVerdict } from "@nqpf/domain/answers";

import { Badge, type BadgeHue, type BadgeShape } from "../../ui/badge.tsx";
import { messages } from "./messages.ts";

const looks: Record<PositionVerdict, readonly [BadgeShape, BadgeHue]> = {
  leads: ["full", "blue"],
  "among-leaders": ["half", "green"],
  trails: ["diamond", "vermilion"],
  "no-comparison": ["dash", "grey"],
  "not-looked": ["ring", "grey"],
};

/** How China stands, as a word with its own shape. */
export function VerdictBadge({ verdict }: { readonly verdict: PositionVerdict }) {
  const [shape, hue] = looks[verdict];
  return (
    <Badge shape={shape} hue={hue}>
      {messages.verdicts[verdict]}
    </Badge>
  );
}
