/** Answers that are right, wrong, and missed. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export function noCounts(): Counts {
  return { right: 0, wrong: 0, missed: 0 };
}

export function addCounts(to: Counts, more: Readonly<Counts>): void {
  to.right += more.right;
  to.wrong += more.wrong;
  to.missed += more.missed;
}

export function precisionOf({ right, wrong }: Readonly<Counts>): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

export function recallOf({ right, missed }: Readonly<Counts>): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** The harmonic mean of precision and recall; null where nothing was labelled and nothing read. */
export function f1Of({ right, wrong, missed }: Readonly<Counts>): number | null {
  const all = 2 * right + wrong + missed;
  return all === 0 ? null : (2 * right) / all;
}
