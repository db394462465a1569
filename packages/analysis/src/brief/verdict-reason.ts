import type { Statement, Verdict } from "@nqpf/domain";

import type { StatedDocument } from "./brief-input.ts";
import { isIndependent } from "./statement-evidence.ts";
import type { Known } from "./verdict.ts";

/** Why the verdict is what it is, where the evidence does not say so by itself. */
export function reasonFor(
  { kind, subjects }: Statement,
  verdict: Verdict,
  { disputes, figured, atIssue, matches }: Known,
  document: StatedDocument,
  day: string,
): string | null {
  if (verdict === "misread")
    return `A reading that sources nearer the origin did not bear out by ${day}.`;
  if (disputes.length > 0) return `Sources known by ${day} differ, and none is nearer the origin.`;
  switch (kind) {
    case "sector":
      return verdict === "holds" ? null : `No measure that we hold addressed it by ${day}.`;
    case "signal":
      return verdict === "holds" ? `Texts known by ${day} use the term.` : nothingDecides(day);
    case "goal":
    case "deadline":
      if (verdict === "still-open")
        return `A target with a figure is held; no result was known by ${day}.`;
      return figured
        ? "It names a date or a figure, and no target with a figure is held for it."
        : "It gives neither a figure nor a date that could be measured.";
    case "risk":
      return "A general risk, which no claim about a measure decides.";
    case "uncertainty":
      if (subjects.indicators.length > 0)
        return `A claim on position, and we hold no indicator that decides it by ${day}.`;
      return verdict === "holds"
        ? `Nothing that we hold settled it by ${day}.`
        : `A measure known by ${day} holds an amount.`;
    default:
      if (verdict === "holds") return `Other sources bore it out by ${day}.`;
      return atIssue.length === 0 || onOwnWord(matches, document)
        ? `By ${day} it stands on the document's own word alone.`
        : nothingDecides(day);
  }
}

function nothingDecides(day: string): string {
  return `Nothing that we hold decided it by ${day}.`;
}

/** Whether the document alone carries a figure that matches. */
function onOwnWord(matches: Known["matches"], document: StatedDocument): boolean {
  return matches.some(({ value }) => !isIndependent(value.claims, document));
}
