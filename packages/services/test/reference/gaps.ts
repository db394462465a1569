import type { Amount } from "@nqpf/domain";

import { firstOf, lastOf } from "./days.ts";
import type { Seen } from "./fold.ts";

/** What an instrument says of money: expected, possible or none. */
export type Funding = ReadonlyMap<string, string>;

const stages: Record<string, readonly string[]> = {
  announced: ["ceiling", "earmark", "mobilisation-target"],
  budgeted: ["budgeted", "contracted"],
  drawn: ["drawn", "allocated", "spent"],
};

const ofMoney = ["amount", "payer", "vehicle", "disbursement"];
const openKeys: Record<string, readonly string[]> = {
  amount: ["amount"],
  payer: ["payer", "funding-source"],
  vehicle: ["implementer"],
  deadline: ["deadline"],
  disbursement: ["disbursement"],
};

/** How a measure stands at one step, where no search is recorded. */
export function stateAt(measure: Seen, step: string, funding: Funding): string {
  if (isFilled(measure, step, funding)) return "held";
  if (ofMoney.includes(step) && funding.get(measure.instrument) === "none") return "not-applicable";
  const keys = openKeys[step] ?? [];
  return measure.open.some(({ key }) => keys.includes(key)) ? "stated-absence" : "not-looked";
}

function isFilled(measure: Seen, step: string, funding: Funding): boolean {
  const amounts = counting(measure);
  const roles = measure.roles.map(({ role }) => role);
  switch (step) {
    case "amount":
      return amounts.length > 0;
    case "payer":
      return roles.includes("payer") || amounts.some(({ payer }) => payer !== null);
    case "vehicle":
      return (
        roles.some((role) => ["intermediary", "guarantor"].includes(role)) ||
        (measure.instruments.some((id) => funding.get(id) === "expected") &&
          roles.some((role) => ["implementer", "lead"].includes(role))) ||
        measure.terms.some(({ kind }) => kind === "eligible-lenders")
      );
    case "deadline":
      return (
        measure.expires !== null ||
        measure.targets.some(({ deadline }) => deadline !== null) ||
        measure.terms.some(({ kind, value }) => kind === "fund-life" && value !== null) ||
        amounts.some(({ period }) => period !== null && period !== "yearly")
      );
    case "disbursement":
      return holdsStage(measure, "drawn");
    case "evaluation":
      return measure.rungs.some(
        ({ value, happened }) => value.rung === "evaluated" && happened === "yes",
      );
    default:
      throw new Error(`no step ${step}`);
  }
}

/** Amounts that count, be their date past or perhaps still to come. */
export function counting({ lines }: Seen): Amount[] {
  return lines
    .flatMap(({ amounts }) => amounts.map(({ value }) => value))
    .filter(({ counts }) => counts);
}

/** Whether a counting amount of a stage had surely been set. */
export function holdsStage({ lines }: Seen, stage: string): boolean {
  return lines.some(({ amounts }) =>
    amounts.some(
      ({ value, happened }) =>
        happened === "yes" && value.counts && (stages[stage] ?? []).includes(value.role),
    ),
  );
}

/**
 * How many targets are overdue: due in a period that has passed, with no evaluation or result of that time or later, and
 * of a measure that was not superseded before.
 */
export function overdueOf(measure: Seen, asOf: string): number {
  return measure.targets.filter(({ deadline }) => {
    if (deadline === null || lastOf(deadline) > asOf) return false;
    const answers = [
      ...measure.results,
      ...measure.rungs.flatMap(({ value, happened }) =>
        value.rung === "evaluated" && happened === "yes" ? [value.on] : [],
      ),
    ];
    const superseded = measure.rungs.some(
      ({ value, happened }) =>
        value.rung === "superseded" && happened === "yes" && firstOf(value.on) <= lastOf(deadline),
    );
    return !superseded && answers.every((on) => lastOf(on) < firstOf(deadline));
  }).length;
}
