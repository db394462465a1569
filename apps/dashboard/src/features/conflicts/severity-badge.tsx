import type { Severity } from "@nqpf/domain/answers";

import { Badge, type BadgeHue, type BadgeShape } from "../../ui/badge.tsx";
import { messages } from "./messages.ts";

const looks: Record<Severity, readonly [BadgeShape, BadgeHue]> = {
  grave: ["diamond", "vermilion"],
  serious: ["full", "amber"],
  unmeasured: ["ring", "grey"],
  slight: ["dash", "grey"],
};

/** How much a conflict matters. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const [shape, hue] = looks[severity];
  return (
    <span title={messages.severityMeans[severity]}>
      <Badge shape={shape} hue={hue}>
        {messages.severities[severity]}
      </Badge>
    </span>
  );
}
