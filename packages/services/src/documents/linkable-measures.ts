import type { LinkableMeasure } from "@nqpf/analysis";
import {
  type Claim,
  type Document,
  fold,
  foldMeasure,
  isSample,
  type MeasureId,
} from "@nqpf/domain";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import type { NewClaim } from "./claim-maker.ts";

/** The measures to which what a document says may be put. */
export interface LinkableMeasures {
  readonly all: () => readonly LinkableMeasure[];
  /** Takes in what the document proposes, so that what it says further is put to it. */
  readonly take: (measure: MeasureId, claims: readonly NewClaim[]) => void;
}

/** The ledger's measures as proposals make them, and those that are proposals alone; a sample sees no proposal of others. */
export function linkableMeasures(
  ledger: Ledger,
  views: Views,
  { kind }: Pick<Document, "kind">,
): LinkableMeasures {
  const { view, measures: known } = views({});
  const at = { ...view.at, proposed: true };
  const seen = ledger
    .claimsAt(at.revision)
    .filter(
      ({ sourceKind, standing }) =>
        !isSample(sourceKind) && (standing === "accepted" || !isSample(kind)),
    );
  const measures = new Map(fold(seen, at).measures.map((measure) => [measure.id, measure]));
  const own = new Map<MeasureId, Claim[]>();
  return {
    all: () =>
      [...measures.values()].map((measure) => ({
        measure,
        outcome: known.has(measure.id) ? "known" : "proposed",
      })),
    take: (id, claims) => {
      const added = claims.map((claim) => ({ ...claim, revision: at.revision }));
      own.set(id, [...(own.get(id) ?? []), ...added]);
      const all = [...seen.filter(({ measure }) => measure === id), ...(own.get(id) ?? [])];
      const measure = foldMeasure(id, all, at);
      if (measure) measures.set(id, measure);
    },
  };
}
