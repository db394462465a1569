import { philox } from "./philox.ts";

/** Joe and Kuo's primitive polynomials (degree, coefficients) and starting numbers, from the second dimension on. */
const directions: readonly (readonly [degree: number, coefficients: number, ...start: number[]])[] =
  [
    [1, 0, 1],
    [2, 1, 1, 3],
    [3, 1, 1, 3, 1],
    [3, 2, 1, 1, 1],
    [4, 1, 1, 1, 3, 3],
    [4, 4, 1, 3, 5, 13],
    [5, 2, 1, 1, 5, 5, 17],
    [5, 4, 1, 1, 5, 5, 5],
    [5, 7, 1, 1, 7, 11, 19],
    [5, 11, 1, 1, 5, 1, 1],
    [5, 13, 1, 1, 1, 3, 11],
    [5, 14, 1, 3, 5, 5, 31],
    [6, 1, 1, 3, 3, 9, 7, 49],
    [6, 13, 1, 1, 1, 15, 21, 21],
    [6, 16, 1, 3, 1, 13, 27, 49],
    [6, 19, 1, 1, 1, 15, 7, 5],
    [6, 22, 1, 3, 1, 15, 13, 25],
    [6, 25, 1, 1, 5, 5, 19, 61],
    [7, 1, 1, 3, 7, 11, 23, 15, 103],
    [7, 4, 1, 3, 7, 13, 13, 15, 69],
    [7, 7, 1, 1, 3, 13, 7, 35, 63],
    [7, 8, 1, 3, 5, 9, 1, 25, 53],
    [7, 14, 1, 3, 1, 13, 9, 35, 107],
  ];

/** How many columns a point can have. */
export const mostSobolColumns = directions.length + 1;

const bits = 32;

function columnOf(dimension: number): Uint32Array {
  const numbers = new Uint32Array(bits);
  const row = directions[dimension - 1];
  if (!row) {
    for (let i = 0; i < bits; i += 1) numbers[i] = 1 << (bits - 1 - i);
    return numbers;
  }
  const [degree, coefficients, ...start] = row;
  for (let i = 0; i < bits; i += 1) {
    if (i < degree) {
      numbers[i] = (start[i] ?? 1) << (bits - 1 - i);
      continue;
    }
    const before = numbers[i - degree] ?? 0;
    let next = before ^ (before >>> degree);
    for (let k = 1; k < degree; k += 1)
      if ((coefficients >>> (degree - 1 - k)) & 1) next ^= numbers[i - k] ?? 0;
    numbers[i] = next;
  }
  return numbers;
}

/**
 * The first points of Sobol's sequence, row by row. With a seed the digits are scrambled after Owen, by Laine and
 * Karras's hash, and no coordinate is 0; without one the first point is the origin.
 */
export function sobolPoints(count: number, columns: number, seed: number | null): Float64Array {
  if (columns > mostSobolColumns) throw new RangeError(`at most ${mostSobolColumns} columns`);
  const points = new Float64Array(count * columns);
  const key = new Uint32Array(4);
  for (let column = 0; column < columns; column += 1) {
    const numbers = columnOf(column);
    if (seed !== null) philox(key, column, 0, 0, 0x50b0, seed, Math.floor(seed / 4_294_967_296));
    let word = 0;
    for (let row = 0; row < count; row += 1) {
      if (row > 0) word ^= numbers[31 - Math.clz32(row & -row)] ?? 0;
      const shown = seed === null ? word >>> 0 : (scramble(word, key[0] ?? 0) >>> 0) + 0.5;
      points[row * columns + column] = shown / 4_294_967_296;
    }
  }
  return points;
}

function scramble(word: number, seed: number): number {
  let x = reverse(word) + seed;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reverse(x);
}

function reverse(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}
