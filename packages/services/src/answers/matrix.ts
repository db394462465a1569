import { matrixOf, passes } from "@nqpf/analysis";
import type { Matrix } from "@nqpf/domain/answers";
import type { MatrixQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { coverageRows } from "../records/observations.ts";
import type { Views } from "../viewing.ts";
import { proposalsBeside } from "./proposed-measures.ts";

/** Instruments, actors or regions against sectors; machine proposals show only where nothing accepted is held. */
export function getMatrix(ledger: Ledger, views: Views) {
  const coverage = coverageRows(ledger, views);
  const proposals = proposalsBeside(ledger, views);
  return (question: MatrixQuestion): Matrix => {
    const { rows = "instrument", by = "count", role = null, region: regions = [] } = question;
    const { view, scope } = views({ ...viewOf(question), standing: "accepted" });
    const accepted = view.measures.filter((measure) => passes(measure, question));
    const proposed =
      proposals(question)?.view.measures.filter((measure) => passes(measure, question)) ?? accepted;
    return matrixOf(
      { accepted, proposed, coverage: coverage(viewOf(question)), actors: ledger.actors },
      { rows, by, role, regions },
      scope,
    );
  };
}

function viewOf({ asOf, knownAt, revision }: MatrixQuestion) {
  return { asOf, knownAt, revision };
}
