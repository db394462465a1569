import type { PriorKind } from "@nqpf/domain/scenario";

import { Badge, type BadgeHue, type BadgeShape } from "../../ui/badge.tsx";
import { messages } from "./messages.ts";

const looks: Record<PriorKind, readonly [BadgeShape, BadgeHue]> = {
  source: ["full", "blue"],
  derived: ["half", "green"],
  assumption: ["ring", "vermilion"],
};

/** What a belief stands on, told by shape as well as by colour. */
export function KindBadge({ kind }: { readonly kind: PriorKind }) {
  const [shape, hue] = looks[kind];
  return (
    <Badge shape={shape} hue={hue}>
      {messages.kinds[kind]}
    </Badge>
  );
}
