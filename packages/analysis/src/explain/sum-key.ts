import type { Amount } from "@nqpf/domain";
import type { MoneyTotal } from "@nqpf/domain/answers";

import { wordOf } from "../brief/vocabulary-words.ts";
import type { KindOfActor } from "../value/nominal.ts";
import type { NameOfActor } from "./condition-words.ts";

type Sum = Omit<MoneyTotal, "value" | "amounts">;

/** What the amounts of a sum share, as an id: `ceiling/cny/level/central-bank`. */
export function keyOf({ role, currency, basis, period, payerKind, payerClass }: Sum): string {
  return [role, currency.toLowerCase(), basis, period, payerKind, payerClass]
    .filter((part) => part !== null)
    .join("/");
}

/** The same in words. */
export function sumWords(
  { role, currency, basis, period, payerKind, payerClass }: Sum,
  nameOf: NameOfActor,
): string {
  const payer = payerClass === null ? wordOf("actor-kind", payerKind) : nameOf(payerClass);
  const span = period === null ? wordOf("basis", basis) : `${wordOf("basis", basis)} of ${period}`;
  return `${wordOf("money-role", role)} in ${currency}, ${span}, money of: ${payer}`;
}

/** Whether an amount would be in a sum if nothing else kept it out; one whose payer is not known might be in any. */
export function isOfSum(amount: Amount, sum: MoneyTotal, kindOfActor: KindOfActor): boolean {
  const { role, currency, basis, period, payer } = amount;
  if (role !== sum.role || currency !== sum.currency) return false;
  if (basis !== sum.basis || period !== sum.period) return false;
  const kind = payer === null ? undefined : kindOfActor(payer);
  if (kind === undefined) return true;
  return kind === sum.payerKind && (sum.payerClass === null || sum.payerClass === payer);
}
