import type { MeasureAnswer } from "@nqpf/domain/answers";
import type { Label, Source } from "@nqpf/domain";

import { citedSource } from "./cited-source.ts";

/** What every form of a citation says. Dates are as precise as they are known. */
export interface CitedMeasure {
  readonly id: string;
  readonly title: Label;
  /** Names in full, in English. */
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly number: string | null;
  readonly source: Source | null;
  readonly revision: number;
  readonly asOf: string;
  readonly knownAt: string;
  readonly frozenAddress: string;
  /** What a reader of the citation must know before trusting it. */
  readonly warning: string | null;
}

export const observatory = "NQPF Observatory";

/** Gathers what is cited of a measure, as it is seen from its answer. */
export function citedMeasure(answer: MeasureAnswer, frozenAddress: string): CitedMeasure {
  const { measure, summary, scope, actors, sources } = answer;
  return {
    id: measure.id,
    title: measure.title.value,
    issuers: summary.issuers.map((id) => actors.find((actor) => actor.id === id)?.label.en ?? id),
    date: measure.announced?.value ?? measure.effective?.value ?? null,
    number: measure.documentNumber?.value ?? null,
    source: citedSource(measure, sources),
    revision: scope.revision,
    asOf: scope.asOf,
    knownAt: scope.knownAt,
    frozenAddress,
    warning: warningOf(summary),
  };
}

function warningOf({ standing, derivedOnly }: MeasureAnswer["summary"]): string | null {
  if (standing === "proposed") return "Proposed by a machine; nobody has accepted it.";
  if (standing === "sample") return "A sample made for demonstration; no evidence of anything.";
  return derivedOnly ? "Known from reposts and digests only; the origin was not read." : null;
}

/** The place in the ledger: what was seen, from when. */
export function placeInLedger({ id, revision, asOf, knownAt }: CitedMeasure): string {
  return `measure ${id}, revision ${revision}, as of ${asOf}, known at ${knownAt}`;
}
