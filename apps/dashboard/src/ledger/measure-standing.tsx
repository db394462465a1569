import type { MeasureSummary } from "@nqpf/domain/answers";

import { SampleBadge, StandingBadge } from "./review/standing-badge.tsx";

/** Says of a measure that no person stands behind it: a machine proposes it, or a sample shows it. */
export function MeasureStanding({ standing }: Pick<MeasureSummary, "standing">) {
  if (standing === "accepted") return null;
  return standing === "sample" ? <SampleBadge /> : <StandingBadge state="open" />;
}
