import { type Figure, firstDay, lastDay, type Target, type Term } from "@nqpf/domain";

import type { WrittenMeasure } from "../format/measure.ts";
import type { Report, Written } from "../read/written.ts";
import type { Known } from "./known.ts";

/** Terms have a unit, an order of dates and the parties that their kind asks for; targets a unit. */
export function checkTerms(record: Written<WrittenMeasure>, known: Known, report: Report): void {
  record.value.terms.forEach((term, at) => {
    const fault = (key: keyof Term, message: string) =>
      report(record, ["terms", at, key], `${term.id}: ${message}`);
    if (term.value !== null && term.unit === null) fault("unit", "a value needs a unit");
    if (isReversed(term.value, false)) fault("value", "the range runs backwards");
    if (term.from !== null && term.until !== null && lastDay(term.until) < firstDay(term.from))
      fault("until", "ends before it begins");
    checkParties(term, known, fault);
  });
  record.value.targets.forEach((target, at) => {
    const fault = (key: keyof Target, message: string) =>
      report(record, ["targets", at, key], `${target.id}: ${message}`);
    if (target.value !== null && target.unit === null) fault("unit", "a value needs a unit");
    if (isReversed(target.value, true)) fault("value", "the range does not run upwards");
  });
}

function checkParties(
  term: Term,
  { actors }: Known,
  fault: (key: keyof Term, message: string) => void,
): void {
  for (const party of ["payer", "recipient"] as const) {
    const actor = term[party];
    if (actor !== null && !actors.has(actor)) fault(party, `there is no actor ${actor}`);
  }
  const { kind, payer, recipient } = term;
  if ((kind === "central-bank-rate" || kind === "subsidy-rate") && payer === null)
    fault("payer", `a ${kind} needs a payer`);
  const paidTo = recipient === null ? undefined : actors.get(recipient);
  if (kind === "central-bank-rate" && paidTo?.kind !== "central-bank")
    fault("recipient", "a central-bank-rate is paid to the central bank");
}

function isReversed(value: Figure, strictly: boolean): boolean {
  if (!Array.isArray(value)) return false;
  const [from, to] = value;
  return from > to || (strictly && from === to);
}
