import type { Explained } from "@nqpf/domain/answers";

import { formatFigure } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";

/** A number that explains itself, as a reader is shown it: one value, a range, or that it cannot be given. */
export function explainedValue({
  value,
  range,
  unit,
}: Pick<Explained, "value" | "range" | "unit">): string {
  if (value !== null) return formatFigure(value, unit);
  if (range === null) return messages.none;
  if (range[0] === range[1]) return formatFigure(range[0], unit);
  return messages.range(formatFigure(range[0], unit), formatFigure(range[1], unit));
}
