/** The nearest of some weeks on either side of a week. Weeks written as `2024-W16` sort as words do. */
export function neighboursOf(
  week: string,
  weeks: readonly string[],
): { readonly before: string | null; readonly after: string | null } {
  const inOrder = weeks.toSorted();
  return {
    before: inOrder.findLast((other) => other < week) ?? null,
    after: inOrder.find((other) => other > week) ?? null,
  };
}
