const factors = [10, 100, 1_000, 10_000];

/** The power of ten, up to ten thousand, by which two positive figures differ; null where they differ otherwise. */
export function factorOfTen(a: number, b: number): number | null {
  if (a <= 0 || b <= 0) return null;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return factors.find((factor) => Math.abs(ratio / factor - 1) < 1e-9) ?? null;
}
