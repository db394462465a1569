import type { OutcomeFamily } from "@nqpf/domain/scenario";

import { bucketFamily } from "./buckets.ts";
import { lognormalFamily } from "./lognormal.ts";
import type { Family } from "./multiple.ts";
import { paretoWin, truncatedPareto } from "./pareto.ts";
import { splice } from "./splice.ts";

/** What one run believes of outcomes. */
export interface OutcomeBeliefs {
  readonly lossMass: number;
  readonly bodyShare: number;
  readonly tailIndex: number;
  readonly tailCap: number;
  readonly spread: number;
}

/** The structural variants: rival families for the same beliefs, none of them better founded than another. */
export function familyOf(name: OutcomeFamily, beliefs: OutcomeBeliefs): Family {
  const { lossMass, bodyShare, tailIndex, tailCap, spread } = beliefs;
  switch (name) {
    case "splice":
      return splice({ lossMass, bodyMass: bodyShare * (1 - lossMass), tailIndex, cap: tailCap });
    case "lognormal":
      return lognormalFamily(lossMass, spread, tailCap);
    case "pareto-win":
      return paretoWin(lossMass, tailIndex, tailCap);
    case "buckets":
      return bucketFamily(lossMass, tailCap);
    case "truncated-pareto":
      return truncatedPareto(tailCap);
  }
}
