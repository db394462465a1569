import {
  type ComparisonBasis,
  PositionVerdict,
  type PositionComparison,
  type Positions,
  type SectorPosition,
} from "@nqpf/domain/answers";

/** The sectors of the starting document first, then the others that we hold something of, then those never looked at. */
export function groupsOf(sectors: readonly SectorPosition[]) {
  const others = sectors.filter(({ seed }) => !seed);
  return {
    seeds: sectors.filter(({ seed }) => seed),
    others: others.filter(({ verdict }) => verdict !== "not-looked"),
    notLooked: others.filter(({ verdict }) => verdict === "not-looked"),
  };
}

/** Of some sectors, those with each verdict, from the best. */
export function byVerdict(sectors: readonly SectorPosition[]) {
  return PositionVerdict.options.map((verdict) => ({
    verdict,
    sectors: sectors.filter((one) => one.verdict === verdict),
  }));
}

export interface Compared {
  readonly position: SectorPosition;
  readonly comparisons: readonly PositionComparison[];
}

export interface BasisGroup {
  readonly basis: ComparisonBasis;
  readonly rows: readonly Compared[];
}

const bases: readonly ComparisonBasis[] = ["share", "pair", "first-places", "rank"];

/** Comparisons by what they are made on: a share and a rank never share an axis. Sectors of the document first. */
export function byBasis(sectors: readonly SectorPosition[]): BasisGroup[] {
  const { seeds, others } = groupsOf(sectors);
  return bases.flatMap((basis) => {
    const rows = [...seeds, ...others].flatMap((position): Compared[] => {
      const comparisons = position.comparisons.filter((one) => one.basis === basis);
      return comparisons.length === 0 ? [] : [{ position, comparisons }];
    });
    return rows.length === 0 ? [] : [{ basis, rows }];
  });
}

/** How many rows the CSV twin holds: one a comparison, and one for each sector without any. */
export function csvRows({ sectors }: Pick<Positions, "sectors">): number {
  return sectors.reduce((sum, { comparisons }) => sum + Math.max(1, comparisons.length), 0);
}

/** The comparison in which China stands worst: the least share, or the last place. */
export function weakestOf({ basis, rows }: BasisGroup) {
  const all = rows.flatMap(({ position, comparisons }) =>
    comparisons.flatMap(({ figure }) =>
      figure.value === null ? [] : [{ position, value: figure.value }],
    ),
  );
  const [weakest] = all.toSorted((a, b) =>
    basis === "rank" ? b.value - a.value : a.value - b.value,
  );
  return weakest ?? null;
}
