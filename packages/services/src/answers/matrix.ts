import { instrumentSectorMatrix, passes } from "@nqpf/analysis";
import type { Matrix } from "@nqpf/domain/answers";
import type { MatrixQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { coverageRows } from "../records/observations.ts";
import type { Views } from "../viewing.ts";

/** Instruments against sectors; machine proposals show only in cells that hold nothing accepted. */
export function getMatrix(ledger: Ledger, views: Views) {
  const coverage = coverageRows(ledger, views);
  const anyProposed = ledger.claims.some((claim) => claim.standing === "proposed");
  return (question: MatrixQuestion): Matrix => {
    const accepted = views({ ...viewOf(question), standing: "accepted" });
    const proposed = anyProposed
      ? views({ ...viewOf(question), standing: "proposed" }).view.measures
      : [];
    return instrumentSectorMatrix(
      {
        accepted: accepted.view.measures.filter((measure) => passes(measure, question)),
        proposed: proposed.filter(
          (measure) => !accepted.measures.has(measure.id) && passes(measure, question),
        ),
        coverage: coverage(viewOf(question)),
      },
      accepted.scope,
    );
  };
}

function viewOf({ asOf, knownAt, revision }: MatrixQuestion) {
  return { asOf, knownAt, revision };
}
