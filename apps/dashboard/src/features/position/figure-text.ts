import type { ComparisonBasis } from "@nqpf/domain/answers";

import { formatCount } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";

/** A figure of position as its basis reads: `28.8%`, `No. 2`. */
export function figureText(basis: ComparisonBasis, value: number): string {
  const { percent, rank } = messages.charts.value;
  return basis === "rank"
    ? rank(formatCount(value))
    : percent(formatCount(Number(value.toPrecision(3))));
}
