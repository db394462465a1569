/** A quantile function kept as a table: the ends are solved, everything between two nodes is a straight line. */
export interface QuantileTable {
  readonly values: Float64Array;
  readonly solve: (p: number) => number;
}

/** `solve` takes a probability and a value to start from. */
export function tabulate(
  solve: (p: number, start?: number) => number,
  nodes: number,
): QuantileTable {
  const values = new Float64Array(nodes + 1);
  let start: number | undefined;
  for (let index = 1; index < nodes; index += 1) {
    start = solve(index / nodes, start);
    values[index] = start;
  }
  return { values, solve: (p) => solve(p) };
}

/** The quantile at a probability inside (0, 1). */
export function lookUp({ values, solve }: QuantileTable, p: number): number {
  const nodes = values.length - 1;
  const place = p * nodes;
  if (place < 1 || place >= nodes - 1) return solve(p);
  const index = Math.floor(place);
  const below = values[index] ?? 0;
  return below + (place - index) * ((values[index + 1] ?? 0) - below);
}
