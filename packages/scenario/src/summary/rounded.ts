/** Significant digits that a result keeps: engines may differ in the last place of a logarithm, not in these. */
const digits = 12;

/** The same value with every number rounded to twelve significant digits. */
export function rounded<T>(value: T): T {
  // safe: rounding changes numbers and nothing of the shape.
  return roundedMember(value) as T;
}

function roundedMember(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(digits));
  if (Array.isArray(value)) return value.map(roundedMember);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, roundedMember(member)]),
  );
}
