import { positionsOf } from "@nqpf/analysis";
import type { Positions } from "@nqpf/domain/answers";
import type { ViewQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { indicatorsSeen } from "../records/observations.ts";
import type { Views } from "../viewing.ts";

/** China against the world, sector by sector, from the indicators of which a source had spoken. */
export function getPositions(ledger: Ledger, views: Views) {
  return (question: ViewQuestion): Positions => {
    const viewing = views(question);
    return positionsOf(indicatorsSeen(ledger, viewing), viewing.scope);
  };
}
