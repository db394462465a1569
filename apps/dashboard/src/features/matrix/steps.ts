/** The first count of each of the five steps of the colour scale. */
export const stepStarts = [1, 2, 4, 7, 11] as const;

/** The same for money, in yuan: below a billion, and each tenfold from there. */
export const moneyStarts = [0, 1e9, 1e10, 1e11, 1e12] as const;

/** The step, 1 to 5, that a count's colour takes; the count itself is always printed. */
export function stepOf(count: number): number {
  return stepStarts.filter((start) => count >= start).length;
}

/** The step that a sum's colour takes. */
export function moneyStepOf(value: number): number {
  return moneyStarts.filter((start) => value >= start).length;
}

/** What each step covers, for the legend: `2–3`, `11+`. */
export function stepNames(): string[] {
  return stepStarts.map((start, place) => {
    const next = stepStarts[place + 1];
    if (next === undefined) return `${start}+`;
    return next - 1 === start ? String(start) : `${start}–${next - 1}`;
  });
}
