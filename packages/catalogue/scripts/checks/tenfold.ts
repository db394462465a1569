const scales: Record<string, number> = { tn: 1e12, bn: 1e9, m: 1e6 };

/** Whether two amounts lie about a power of ten or more apart: the mark of a slip of units. */
export function isTenfold(a: number, b: number): boolean {
  return Math.max(a, b) / Math.min(a, b) >= 9.5;
}

/** The amounts that a text writes as `1.2tn`, `800bn` or `50m`. */
export function amountsIn(words: string): number[] {
  return [...words.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(tn|bn|m)\b/g)].map(
    ([, digits = "", scale = ""]) => Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1),
  );
}
