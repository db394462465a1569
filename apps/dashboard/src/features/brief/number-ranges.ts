/** Numbers in rising order as stretches: 1, 2, 3 and 7 are `1–3` and `7`. */
export function numberRanges(numbers: readonly number[]): string[] {
  const stretches: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches.map(([from, until]) => (from === until ? `${from}` : `${from}–${until}`));
}
