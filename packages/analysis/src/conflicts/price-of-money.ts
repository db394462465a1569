import type { Term, TermKind } from "@nqpf/domain";

const prices: ReadonlySet<TermKind> = new Set<TermKind>(["central-bank-rate", "lending-rate"]);

/** Whether a term is what somebody pays for money that is lent, so that it matters who pays it to whom. */
export function isPriceOfMoney({ kind }: Pick<Term, "kind">): boolean {
  return prices.has(kind);
}
