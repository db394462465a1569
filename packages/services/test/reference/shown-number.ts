import type { Addition } from "@nqpf/domain/answers";

import type { Seen } from "./fold.ts";
import { keyOf, type Sum } from "./sums.ts";

/** A number that an answer shows, where it shows it, and the same number made from the exported claims. */
export interface ShownNumber {
  readonly family: string;
  readonly place: string;
  readonly shown: number;
  readonly again: () => number;
}

export type Say = (place: string, shown: number, again: () => number) => void;

/** The sums of an addition beside those of the reference, and how many they are. */
export function saySums(
  say: Say,
  place: string,
  { totals }: Pick<Addition, "totals">,
  sums: () => readonly Sum[],
): void {
  say(`${place}: number of sums`, totals.length, () => sums().length);
  for (const total of totals) {
    const payer = total.payerClass === null ? total.payerKind : `class ${total.payerClass}`;
    const key = keyOf(total, payer);
    say(`${place}: ${key}`, total.value, () => sums().find((sum) => sum.key === key)?.value ?? 0);
  }
}

/** How many of some measures pass a test. */
export function countOf(measures: readonly Seen[], test: (measure: Seen) => boolean): number {
  return measures.filter(test).length;
}
