export interface Stacked<Mark> {
  readonly mark: Mark;
  readonly row: number;
}

/** Puts marks of one size into rows so that none covers another: each into the lowest row where it has room. */
export function stackMarks<Mark extends { readonly x: number }>(
  marks: readonly Mark[],
  size: number,
): Stacked<Mark>[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.x);
      const row = free === -1 ? ends.length : free;
      ends[row] = mark.x + size;
      return { mark, row };
    });
}

export function rowsOf(stacked: readonly Stacked<unknown>[]): number {
  return Math.max(0, ...stacked.map(({ row }) => row + 1));
}
