/** Fractions of the golden ratio and of its cousin in three dimensions: multiples fill (0, 1) evenly. */
const golden = 0.6180339887498949;
const plastic = 0.7548776662466927;

/** The group of each of an instrument's projects, so that any first k of them keep close to the weights. */
export function placeProjects(
  count: number,
  weights: readonly number[],
  by: "sector" | "region",
): Uint8Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const ends: number[] = [];
  for (const weight of weights) ends.push((ends.at(-1) ?? 0) + weight / whole);
  const last = weights.findLastIndex((weight) => weight > 0);
  return Uint8Array.from({ length: count }, (_, ordinal) => {
    const place = (0.5 + ordinal * (by === "sector" ? golden : plastic)) % 1;
    const found = ends.findIndex((end) => place < end);
    return found === -1 ? last : found;
  });
}
