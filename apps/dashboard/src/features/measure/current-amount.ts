import type { LineAmount, MoneyLine } from "@nqpf/domain";

/** The amount that a line surely holds on the question's day. */
export function currentAmountOf(line: MoneyLine): LineAmount | null {
  return line.amounts.find(({ state }) => state === "current") ?? null;
}
