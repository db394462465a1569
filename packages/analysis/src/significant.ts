/** Six significant digits: as much as a reader can use, and the same on every machine. */
export function significant(value: number): number {
  return Number(value.toPrecision(6));
}
