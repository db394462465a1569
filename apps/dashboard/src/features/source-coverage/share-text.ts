import { formatPercent } from "../../lib/number-text.ts";

/** A part of a whole as a percentage without decimals; below one percent it says so. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = (100 * part) / whole;
  return percent > 0 && percent < 1 ? `< ${formatPercent(1)}` : formatPercent(Math.round(percent));
}
