import type { InstrumentMap } from "../data/scenario-data.ts";

/** The modelled sectors that a measure's sectors fall to, with the sectors that had no row. */
export function sectorWeights(
  named: readonly string[],
  { spread, inParts, default: fallback }: InstrumentMap["sectors"],
  shares: Readonly<Record<string, number>>,
): { readonly weights: Record<string, number>; readonly unmapped: string[] } {
  const unmapped: string[] = [];
  const found = new Set<string>();
  for (const sector of named) {
    if (spread.includes(sector)) continue;
    const home = Object.hasOwn(shares, sector)
      ? sector
      : Object.keys(inParts).find((whole) => inParts[whole]?.includes(sector));
    if (home === undefined) unmapped.push(sector);
    found.add(home ?? fallback);
  }
  if (found.size === 0) return { weights: { ...shares }, unmapped };
  const weights = Object.fromEntries([...found].map((sector) => [sector, shares[sector] ?? 1]));
  return { weights, unmapped };
}
