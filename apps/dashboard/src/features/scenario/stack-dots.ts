/** A dot of a chart: where it stands, and on how many others. */
export interface StackedDot {
  readonly value: number;
  readonly x: number;
  readonly level: number;
}

/**
 * Stacks equally likely values on a line: values whose dots would touch form a column. Each dot is one chance in as many
 * as there are dots, so that counting them reads a probability.
 */
export function stackDots(
  values: readonly number[],
  place: (value: number) => number,
  size: number,
): StackedDot[] {
  const dots: StackedDot[] = [];
  let [foot, level] = [-Infinity, 0];
  for (const value of values.toSorted((a, b) => a - b)) {
    const x = place(value);
    if (x - foot >= size) [foot, level] = [x, 0];
    else level += 1;
    dots.push({ value, x: foot, level });
  }
  return dots;
}
