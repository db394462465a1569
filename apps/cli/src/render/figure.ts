import type { Figure } from "@nqpf/domain";

import { number } from "./number.ts";

/** A figure with its unit: `1.75 percent`, `5 to 8 years`; empty where words alone are held. */
export function figure({
  value,
  unit,
}: {
  readonly value: Figure;
  readonly unit: string | null;
}): string {
  if (value === null) return "";
  const text = Array.isArray(value) ? value.map(number).join(" to ") : number(value);
  return [text, unit].filter(Boolean).join(" ");
}
