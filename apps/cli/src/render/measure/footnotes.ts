import type { ClaimRef, Held, Source } from "@nqpf/domain";

/** Marks that lead from a value to the numbered sources at the foot of the page. */
export interface Footnotes {
  /** `[1, 4]`, the sources of a value; a value without sources of its own says so. */
  readonly of: (held: Pick<Held<unknown>, "claims" | "inherited" | "derivedOnly">) => string;
  /** `[1, 4]`, the sources of some claims. */
  readonly ofClaims: (claims: readonly ClaimRef[]) => string;
  readonly numberOf: (source: string) => number;
}

/** Numbers the sources of a page in the order in which they are listed. */
export function footnotes(sources: readonly Source[]): Footnotes {
  const numbers = new Map<string, number>(sources.map(({ id }, at) => [id, at + 1]));
  const numberOf = (source: string) => numbers.get(source) ?? 0;
  const ofClaims = (claims: readonly ClaimRef[]) => {
    const cited = new Set(claims.map(({ source }) => numberOf(source)));
    return `[${[...cited].toSorted((a, b) => a - b).join(", ")}]`;
  };
  return {
    numberOf,
    ofClaims,
    of: ({ claims, inherited, derivedOnly }) => {
      if (inherited) return "(sources of the record)";
      return derivedOnly ? `${ofClaims(claims)} mirrors or aggregators only` : ofClaims(claims);
    },
  };
}
