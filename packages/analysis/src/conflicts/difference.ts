import {
  type Amount,
  canonicalJson,
  type DisagreementKind,
  firstDay,
  type Figure,
  type MeasureEvent,
  type PartialDate,
  type Target,
  type Term,
} from "@nqpf/domain";
import type { ConflictValue, Severity } from "@nqpf/domain/answers";

import { factorOfTen } from "./factor-of-ten.ts";
import { isPriceOfMoney } from "./price-of-money.ts";

/** In what two values of one thing differ, and how far. */
export interface Difference {
  readonly kind: DisagreementKind;
  readonly severity: Severity;
  readonly distance: string;
}

const slightPercent = 1;

/** Names the difference of two values of the same property. */
export function differenceOf(a: ConflictValue, b: ConflictValue): Difference {
  if (a.kind === "money" && b.kind === "money") return ofAmounts(a.value, b.value);
  if (a.kind === "terms" && b.kind === "terms") return ofTerms(a.value, b.value);
  if (a.kind === "targets" && b.kind === "targets") return ofTargets(a.value, b.value);
  if (a.kind === "events" && b.kind === "events") return ofEvents(a.value, b.value);
  if (a.kind === "rungs" && b.kind === "rungs") return ofDates(a.value.on, b.value.on);
  if (a.kind === "date" && b.kind === "date") return ofDates(a.value, b.value);
  return { kind: "scope", severity: "serious", distance: "two different values" };
}

function ofAmounts(a: Amount, b: Amount): Difference {
  if (a.currency !== b.currency)
    return serious("amount", `one in ${a.currency}, one in ${b.currency}`);
  if (a.value !== b.value) return ofNumbers(a.value, b.value);
  return serious("status", `one ${a.role}, one ${b.role}`);
}

function ofTerms(a: Term, b: Term): Difference {
  const figures = ofFigures(a, b);
  if (figures) return figures;
  const parties = "the same figure with other parties";
  return isPriceOfMoney(a) || isPriceOfMoney(b)
    ? { kind: "rate-party", severity: "grave", distance: parties }
    : serious("party", parties);
}

function ofTargets(a: Target, b: Target): Difference {
  const figures = ofFigures(a, b);
  if (figures) return figures;
  if (a.deadline === null || b.deadline === null)
    return serious("date", "one with a deadline, one without");
  return ofDates(a.deadline, b.deadline);
}

function ofEvents(a: MeasureEvent, b: MeasureEvent): Difference {
  if (a.on !== b.on) return ofDates(a.on, b.on);
  if (a.kind !== b.kind) return serious("status", `one ${a.kind}, one ${b.kind}`);
  return { kind: "scope", severity: "unmeasured", distance: "told in different words" };
}

interface Measured {
  readonly value: Figure;
  readonly unit: string | null;
}

/** Null where figure and unit agree. */
function ofFigures(a: Measured, b: Measured): Difference | null {
  if (a.unit !== b.unit) {
    const distance = `one in ${a.unit ?? "no unit"}, one in ${b.unit ?? "no unit"}`;
    return { kind: "amount", severity: "unmeasured", distance };
  }
  if (canonicalJson(a.value) === canonicalJson(b.value)) return null;
  if (typeof a.value === "number" && typeof b.value === "number")
    return ofNumbers(a.value, b.value);
  return { kind: "amount", severity: "unmeasured", distance: "a figure beside a range or words" };
}

/** Two figures of one unit: how many times apart, or by what share of the first. */
export function ofNumbers(a: number, b: number): Difference {
  const factor = factorOfTen(a, b);
  if (factor !== null)
    return { kind: "unit-scale", severity: "grave", distance: `${factor} times apart` };
  if (a === 0) return serious("amount", `${Math.abs(b)} from zero`);
  const percent = (100 * Math.abs(a - b)) / Math.abs(a);
  const distance = `${Number(percent.toPrecision(2))} percent apart`;
  return { kind: "amount", severity: percent <= slightPercent ? "slight" : "serious", distance };
}

function ofDates(a: PartialDate, b: PartialDate): Difference {
  const months = Math.abs(monthsOf(a) - monthsOf(b));
  if (months === 0) return { kind: "date", severity: "slight", distance: "within one month" };
  const severity = months === 1 ? "slight" : "serious";
  const distance = months === 1 ? "one month apart" : `${months} months apart`;
  return { kind: "date", severity, distance };
}

function monthsOf(date: PartialDate): number {
  const day = firstDay(date);
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function serious(kind: DisagreementKind, distance: string): Difference {
  return { kind, severity: "serious", distance };
}
