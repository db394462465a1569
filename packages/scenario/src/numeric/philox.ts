const m0 = 0xd2511f53;
const m1 = 0xcd9e8d57;
const w0 = 0x9e3779b9;
const w1 = 0xbb67ae85;
const [m0Low, m0High] = [m0 & 0xffff, m0 >>> 16];
const [m1Low, m1High] = [m1 & 0xffff, m1 >>> 16];

/**
 * Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011): four words that depend on the counter and the key alone, so that
 * a draw needs no state and no order. The words are written to `into`.
 */
export function philox(
  into: Uint32Array,
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
): void {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round += 1) {
    // The upper half of each product, by halves of 16 bits; written out twice because a call costs a third.
    const aLow = c0 & 0xffff;
    const aHigh = c0 >>> 16;
    let up = Math.imul(m0High, aLow);
    let across = Math.imul(m0Low, aHigh);
    let middle = (Math.imul(m0Low, aLow) >>> 16) + (up & 0xffff) + (across & 0xffff);
    const high0 = (Math.imul(m0High, aHigh) + (up >>> 16) + (across >>> 16) + (middle >>> 16)) | 0;
    const low0 = Math.imul(m0, c0);
    const bLow = c2 & 0xffff;
    const bHigh = c2 >>> 16;
    up = Math.imul(m1High, bLow);
    across = Math.imul(m1Low, bHigh);
    middle = (Math.imul(m1Low, bLow) >>> 16) + (up & 0xffff) + (across & 0xffff);
    const high1 = (Math.imul(m1High, bHigh) + (up >>> 16) + (across >>> 16) + (middle >>> 16)) | 0;
    const low1 = Math.imul(m1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + w0) | 0;
    k1 = (k1 + w1) | 0;
  }
  into[0] = c0;
  into[1] = c1;
  into[2] = c2;
  into[3] = c3;
}

/** A number inside (0, 1) from two words: the middle of one of 2^52 steps. With 53 bits the last middle rounds to 1. */
export function uniformOf(high: number, low: number): number {
  return ((high >>> 6) * 67_108_864 + (low >>> 6) + 0.5) / 4_503_599_627_370_496;
}

/** A number inside (0, 1) from one word. */
export function uniform32(word: number): number {
  return ((word >>> 0) + 0.5) / 4_294_967_296;
}
