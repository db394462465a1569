import { isSample, SourceKind } from "@nqpf/domain";
import type { Status, Vocabulary } from "@nqpf/domain/answers";
import type { ViewQuestion } from "@nqpf/domain/questions";
import { instruments, sectors, words } from "@nqpf/domain/vocabulary";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";

/** What the ledger holds, how fresh it is, and how many of the measures seen hold no amount. */
export function getStatus(ledger: Ledger, views: Views) {
  const { catalogue } = ledger;
  return (question: ViewQuestion): Status => {
    const { scope, summaries } = views(question);
    const states = [...summaries.values()];
    return {
      scope,
      catalogueVersion: catalogue.version,
      recordedThrough:
        catalogue.sources
          .map((source) => source.accessed)
          .toSorted()
          .at(-1) ?? scope.asOf,
      counts: {
        ...claimCounts(ledger, scope.revision),
        measures: scope.population.held,
        sources: catalogue.sources.length,
        documents: ledger.documents().filter(({ kind }) => !isSample(kind)).length,
        samples: ledger.documents().filter(({ kind }) => isSample(kind)).length,
        actors: catalogue.actors.length,
        sectors: sectors.length,
        instruments: instruments.length,
        statements: catalogue.statements.length,
        indicators: catalogue.indicators.length,
        parameters: catalogue.parameters.length,
        signals: catalogue.signals.length,
        signalSeries: catalogue.signalSeries.length,
        coverage: catalogue.coverage.length,
      },
      sourceKinds: SourceKind.options.map((id) => ({
        id,
        sources: catalogue.sources.filter((source) => source.kind === id).length,
      })),
      absences: {
        measuresWithoutAmount: states.filter((summary) => summary.moneyState !== "held").length,
        measuresSayingNoAmount: states.filter((summary) => summary.notStated.includes("amount"))
          .length,
      },
    };
  };
}

/** Claims that somebody stands behind, and proposals that wait for a person; a sample's are neither. */
function claimCounts(ledger: Ledger, revision: number): { claims: number; proposals: number } {
  const claims = ledger.claimsAt(revision).filter(({ sourceKind }) => !isSample(sourceKind));
  return {
    claims: claims.filter(({ standing }) => standing === "accepted").length,
    proposals: claims.filter(({ standing }) => standing === "proposed").length,
  };
}

export function getVocabulary(): Vocabulary {
  return {
    lists: Object.fromEntries(Object.entries(words).map(([list, entries]) => [list, [...entries]])),
  };
}
