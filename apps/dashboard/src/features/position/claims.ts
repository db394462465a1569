import type { Statement } from "@nqpf/domain";
import type { Positions } from "@nqpf/domain/answers";

/**
 * Statements of the starting document about China's position as a whole: those that rest on comparisons of more than one
 * sector.
 */
export function claimsOf(
  statements: readonly Statement[],
  { sectors }: Pick<Positions, "sectors">,
): Statement[] {
  const sectorOf = new Map<string, string>(
    sectors.flatMap(({ sector, comparisons }) =>
      comparisons.flatMap(({ indicators }) => indicators.map((id) => [id, sector] as const)),
    ),
  );
  return statements.filter(
    ({ subjects }) => new Set(subjects.indicators.flatMap((id) => sectorOf.get(id) ?? [])).size > 1,
  );
}
