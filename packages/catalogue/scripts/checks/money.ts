import { firstDay, lastDay, type Amount } from "@nqpf/domain";

import type { WrittenMeasure } from "../format/measure.ts";
import type { Report, Written } from "../read/written.ts";
import type { Known } from "./known.ts";
import { isTenfold } from "./tenfold.ts";

/** Amounts name a payer we know, lie inside a whole that can hold them, and follow amounts of their own kind. */
export function checkMoney(record: Written<WrittenMeasure>, known: Known, report: Report): void {
  record.value.money.forEach((amount, at) => {
    const fault = (key: keyof Amount, message: string) =>
      report(record, ["money", at, key], `${amount.id}: ${message}`);
    if (amount.payer !== null && !known.actors.has(amount.payer))
      fault("payer", `there is no actor ${amount.payer}`);
    if (amount.basis === "flow" && amount.period === null) fault("period", "a flow needs a period");
    for (const edge of ["partOf", "replaces"] as const) {
      const other = amount[edge];
      if (other !== null && !known.amounts.has(other)) fault(edge, `there is no amount ${other}`);
      if (returns(amount, edge, known)) fault(edge, `its chain of ${edge} runs in a circle`);
    }
    checkWhole(amount, known, fault);
    checkPrior(amount, record.value, known, fault);
  });
  checkEarmarks(record, report);
}

type Fault = (key: keyof Amount, message: string) => void;

function checkWhole(amount: Amount, { amounts }: Known, fault: Fault): void {
  const whole = amount.partOf === null ? undefined : amounts.get(amount.partOf);
  if (whole && amount.role === "earmark" && whole.value < amount.value)
    fault("value", `is larger than its whole, ${whole.id}`);
}

function checkPrior(
  amount: Amount,
  { disagreements }: WrittenMeasure,
  { amounts }: Known,
  fault: Fault,
): void {
  const prior = amount.replaces === null ? undefined : amounts.get(amount.replaces);
  if (!prior) return;
  if (firstDay(prior.on) > lastDay(amount.on)) fault("replaces", "replaces a later amount");
  if (prior.role !== amount.role) fault("replaces", "replaces an amount of another role");
  if (isTenfold(prior.value, amount.value) && !disagreements.some((d) => d.kind === "unit-scale"))
    fault("value", `is a ten-fold jump from ${prior.id}: a slip, or a unit-scale disagreement`);
}

/** The earmarks of one whole do not exceed it; a thousandth is left for rounding. */
function checkEarmarks(record: Written<WrittenMeasure>, report: Report): void {
  const { money } = record.value;
  money.forEach((whole, at) => {
    const sum = money
      .filter(
        (part) =>
          part.partOf === whole.id && part.role === "earmark" && part.currency === whole.currency,
      )
      .reduce((total, part) => total + part.value, 0);
    if (sum > whole.value * 1.001)
      report(record, ["money", at, "value"], `${whole.id}: its earmarks add up to ${sum}`);
  });
}

function returns(start: Amount, edge: "partOf" | "replaces", { amounts }: Known): boolean {
  const seen = new Set<string>();
  for (let next = start[edge]; next !== null; next = amounts.get(next)?.[edge] ?? null) {
    if (next === start.id) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}
