/** Shares of a drawdown by quarter of the model; what would fall outside it is drawn in its first or last quarter. */
export function paceOf(
  shape: "linear" | "logistic",
  first: number,
  length: number,
  quarters: number,
): Float64Array {
  const pace = new Float64Array(quarters);
  for (let step = 0; step < length; step += 1) {
    const share =
      shape === "linear" ? 1 / length : logistic(step + 1, length) - logistic(step, length);
    const quarter = Math.min(Math.max(first + step, 0), quarters - 1);
    pace[quarter] = (pace[quarter] ?? 0) + share;
  }
  return pace;
}

/** A logistic curve cut to run from 0 to 1 over the length. */
function logistic(step: number, length: number): number {
  const raw = (at: number) => 1 / (1 + Math.exp(-8 * (at / length - 0.5)));
  return (raw(step) - raw(0)) / (raw(length) - raw(0));
}
