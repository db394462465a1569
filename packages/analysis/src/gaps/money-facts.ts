import type { Amount, Held, Measure } from "@nqpf/domain";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { instrumentsOf } from "../touches.ts";

/** What several steps ask of a measure's money and instruments, found once. */
export interface MoneyFacts {
  readonly measure: Measure;
  /** Amounts that count, their date past or perhaps still to come. */
  readonly counting: readonly Held<Amount>[];
  /** Of these, the ones whose date has surely come. */
  readonly sure: readonly Held<Amount>[];
  /** The main instrument works without money. */
  readonly needsNone: boolean;
  /** One of the instruments cannot do without money, so that whoever carries it out carries money. */
  readonly carriesMoney: boolean;
}

export function moneyFactsOf(measure: Measure): MoneyFacts {
  const counting: Held<Amount>[] = [];
  const sure: Held<Amount>[] = [];
  for (const line of measure.money)
    for (const amount of line.amounts) {
      if (!amount.value.counts) continue;
      counting.push(amount);
      if (amount.state !== "unsure") sure.push(amount);
    }
  const fundings = instrumentsOf(measure).map((id) => instrumentOf(id).funding);
  return {
    measure,
    counting,
    sure,
    needsNone: fundings[0] === "none",
    carriesMoney: fundings.includes("expected"),
  };
}
