import type { ClaimId, Held, Measure } from "@nqpf/domain";
import type { ExplainedRow } from "@nqpf/domain/answers";

type Grounds = Pick<Held<unknown>, "property" | "claims">;

/** A measure as one row of a count, with the claims of every value that puts it there. */
export function rowOfMeasure(
  { id }: Measure,
  grounds: readonly Grounds[],
  elsewhere: string,
  why: string,
): ExplainedRow {
  return {
    measure: id,
    property: grounds[0]?.property ?? elsewhere,
    value: 1,
    claims: claimsOf(grounds),
    why,
  };
}

function claimsOf(grounds: readonly Grounds[]): ClaimId[] {
  return [...new Set(grounds.flatMap(({ claims }) => claims.map(({ id }) => id)))];
}
