import type { Indicator, SignalEvent, Statement, Verdict } from "@nqpf/domain";

import { moneyStateOf } from "../summary.ts";
import type { StatedDocument } from "./brief-input.ts";
import { type Evidence, isContradicted, isIndependent } from "./statement-evidence.ts";

/** What is known by the day of the things that a statement is about. */
export interface Known extends Evidence {
  readonly signals: readonly SignalEvent[];
  readonly indicators: readonly Indicator[];
  /** How many measures seen address one of its sectors on somebody else's word. */
  readonly inSectors: number;
}

/**
 * The verdict on a statement that the record allowed on a day, from what sources other than the document had said by
 * then. A verdict written later has no part in it.
 */
export function verdictOf(statement: Statement, known: Known, document: StatedDocument): Verdict {
  if (known.disputes.length > 0)
    return known.disputes.some(({ value }) => isContradicted(value, document))
      ? "misread"
      : "still-open";
  switch (statement.kind) {
    case "sector":
      return known.inSectors > 0 ? "holds" : "still-open";
    case "instrument":
    case "actor":
      return isSupported(known, document) ? "holds" : "still-open";
    case "signal":
      return known.signals.some(({ mentioned }) => mentioned) ? "holds" : "still-open";
    case "goal":
    case "deadline":
      return givesMeasure(known) ? "still-open" : "not-scorable";
    case "risk":
      return "not-scorable";
    case "uncertainty":
      return verdictOnOpenness(statement, known);
  }
}

function isSupported({ figured, matches, atIssue }: Known, document: StatedDocument): boolean {
  if (figured) return matches.some(({ value }) => isIndependent(value.claims, document));
  return atIssue.some((measure) =>
    measure.ladder.rungs.some(
      ({ certainty, claims }) => certainty === "yes" && isIndependent(claims, document),
    ),
  );
}

/** Whether a target with a figure is held for the date that the statement names. */
function givesMeasure({ matches }: Known): boolean {
  return matches.some(({ value }) => value.kind === "targets" && value.value.value !== null);
}

/** What is said to be open holds until a measure that settles it is known; a claim on position needs indicators. */
function verdictOnOpenness({ subjects }: Statement, { atIssue, beside }: Known): Verdict {
  if (subjects.indicators.length > 0) return "still-open";
  const settled = [...atIssue, ...beside].some((measure) => moneyStateOf(measure) === "held");
  return settled ? "superseded" : "holds";
}
