import { compareDates, type Measure, type Source, SourceKind, statedOn } from "@nqpf/domain";

/**
 * The source that a citation of a measure names: of those behind its title, dates and number the one nearest the origin,
 * of equal ones the earliest. Null where the measure names none of them.
 */
export function citedSource(measure: Measure, sources: readonly Source[]): Source | null {
  const { title, announced, effective, documentNumber } = measure;
  const ids = new Set(
    [title, announced, effective, documentNumber].flatMap(
      (held) => held?.claims.map(({ source }) => source) ?? [],
    ),
  );
  const [nearest] = sources.filter(({ id }) => ids.has(id)).toSorted(compareSources);
  return nearest ?? null;
}

function compareSources(a: Source, b: Source): number {
  return (
    SourceKind.options.indexOf(a.kind) - SourceKind.options.indexOf(b.kind) ||
    compareDates(statedOn(a), statedOn(b)) ||
    (a.id < b.id ? -1 : 1)
  );
}
