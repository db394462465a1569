export interface Pairs<Gold, Read> {
  readonly pairs: readonly (readonly [Gold, Read])[];
  readonly missed: readonly Gold[];
  readonly extra: readonly Read[];
}

/** Pairs what was read with what was given, one to one, each with the best that is left; 0 is no match. */
export function pairUp<Gold, Read>(
  gold: readonly Gold[],
  read: readonly Read[],
  likeness: (gold: Gold, read: Read) => number,
): Pairs<Gold, Read> {
  const candidates = gold
    .flatMap((given, at) =>
      read.map((found, place) => ({ at, place, likeness: likeness(given, found) })),
    )
    .filter((candidate) => candidate.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.at - b.at || a.place - b.place);
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { at, place } of candidates)
    if (!taken.has(at) && !used.has(place)) {
      taken.set(at, place);
      used.add(place);
    }
  return {
    pairs: gold.flatMap((given, at) => {
      const found = read[taken.get(at) ?? -1];
      return found === undefined ? [] : [[given, found] as const];
    }),
    missed: gold.filter((_, at) => !taken.has(at)),
    extra: read.filter((_, place) => !used.has(place)),
  };
}
