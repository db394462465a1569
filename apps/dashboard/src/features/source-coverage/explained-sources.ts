import type { Explained, ExplainedRow, SourceSummary } from "@nqpf/domain/answers";

import type { LaggingSource } from "./lag.ts";

const frame = { range: null, formula: null, excluded: [], assumptions: [], caveats: [] };

/** A number of sources, each a row. */
export function explainSources(sources: readonly SourceSummary[], counts: string): Explained {
  return {
    ...frame,
    value: sources.length,
    unit: "sources",
    counts,
    included: sources.map((source) => rowOf(source, 1)),
  };
}

/** A number of claims, a row for each source that makes some of them. */
export function explainClaims(sources: readonly SourceSummary[], counts: string): Explained {
  return {
    ...frame,
    value: claimsOf(sources),
    unit: "claims",
    counts,
    included: sources
      .filter(({ claims }) => claims > 0)
      .toSorted((a, b) => b.claims - a.claims)
      .map((source) => rowOf(source, source.claims)),
  };
}

/** A number of days, a row for each source of which it was told. */
export function explainDays(
  value: number | null,
  sources: readonly LaggingSource[],
  counts: string,
  formula: string,
): Explained {
  return {
    ...frame,
    value,
    unit: "days",
    counts,
    formula,
    included: sources
      .toSorted((a, b) => a.days - b.days)
      .map(({ source, days }) => rowOf(source, days)),
  };
}

export function claimsOf(sources: readonly SourceSummary[]): number {
  return sources.reduce((sum, { claims }) => sum + claims, 0);
}

function rowOf({ id, publisher, published, accessed }: SourceSummary, value: number): ExplainedRow {
  const why = `${publisher}, published ${published ?? "on an unknown day"}, read ${accessed}`;
  return { measure: null, property: id, value, claims: [], why };
}
