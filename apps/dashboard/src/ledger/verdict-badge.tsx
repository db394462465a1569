import type { Verdict } from "@nqpf/domain";

import { labelText } from "../lib/label-text.ts";
import { Badge, type BadgeHue, type BadgeShape } from "../ui/badge.tsx";
import { meaningOf } from "./meaning.ts";
import { useNames } from "./names.ts";

const looks: Record<Verdict, readonly [BadgeShape, BadgeHue]> = {
  holds: ["full", "blue"],
  superseded: ["half", "amber"],
  misread: ["cross", "vermilion"],
  "not-scorable": ["dash", "grey"],
  "still-open": ["ring", "purple"],
};

/** A verdict as a word with its own shape. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const word = useNames().word("verdict", verdict);
  const [shape, hue] = looks[verdict];
  return (
    <Badge shape={shape} hue={hue}>
      <span title={meaningOf(word)}>{labelText(word)}</span>
    </Badge>
  );
}
