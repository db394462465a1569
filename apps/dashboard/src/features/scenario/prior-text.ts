import type { PriorInUse } from "@nqpf/domain/scenario";

import { bracketed } from "../../lib/joining.ts";
import { formatCount } from "../../lib/number-text.ts";
import { priorWords as words } from "./prior-words.ts";

type Prior = PriorInUse["prior"];

/** What is believed of one number, as a reader may check it against the data. */
export function priorText(prior: Prior, unit: string): string {
  return `${shapeText(prior)}${bracketed(words.units[unit] ?? unit)}`;
}

function shapeText(prior: Prior): string {
  switch (prior.shape) {
    case "fixed":
      return number(prior.value);
    case "uniform":
    case "log-uniform":
      return words.between(words.shapes[prior.shape], number(prior.low), number(prior.high));
    case "triangular":
      return words.triangular(number(prior.low), number(prior.mode), number(prior.high));
    case "beta":
      return words.beta(
        number(prior.alpha),
        number(prior.beta),
        prior.low === 0 && prior.high === 1 ? null : [number(prior.low), number(prior.high)],
      );
    case "normal":
    case "lognormal":
      return words.tails(words.shapes[prior.shape], number(prior.p5), number(prior.p95));
    case "empirical":
      return words.empirical(formatCount(prior.values.length));
    case "lump":
      return words.lump(number(prior.at), number(100 * prior.share), shapeText(prior.rest));
  }
}

function number(value: number): string {
  return String(Number(value.toPrecision(4)));
}
