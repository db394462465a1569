/** Visits every value inside a record with the path that leads to it. */
export function walk(
  value: unknown,
  visit: (path: readonly PropertyKey[], value: unknown) => void,
  path: readonly PropertyKey[] = [],
): void {
  visit(path, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) walk(member, visit, [...path, key]);
}
