import type { Claim } from "./claim.ts";
import type { ClaimRef, Held } from "./held.ts";
import { comparePrecedence } from "./precedence.ts";
import { kindOf, sameValue } from "./property.ts";
import { isDerived } from "./source.ts";

/** Settles the claims of one path: the first in precedence gives the value, equal ones join it, the others rival it. */
export function settle<T>(property: string, claims: readonly Claim[]): Held<T> {
  const kind = kindOf(property);
  const groups: Claim[][] = [];
  for (const claim of claims.length > 1 ? claims.toSorted(comparePrecedence) : claims) {
    const group = groups.find((members) => sameValue(kind, members[0]?.value ?? null, claim.value));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  const [winner, ...rivals] = groups;
  if (!winner?.[0]) throw new Error(`no claim for ${property}`);
  // safe: a claim's value has the shape of its property's kind, checked where claims enter.
  return {
    property,
    value: winner[0].value as T,
    claims: winner.map(refOf),
    inherited: winner.every((claim) => claim.inherited),
    derivedOnly: winner.every((claim) => isDerived(claim.sourceKind)),
    rivals: rivals.map((group) => ({ value: group[0]?.value as T, claims: group.map(refOf) })),
  };
}

/** What an answer says of a claim that carries a value. */
export function refOf({
  id,
  source,
  statedOn,
  method,
  standing,
  sourceKind,
  evidence,
}: Claim): ClaimRef {
  return { id, source, statedOn, method, standing, sourceKind, grade: evidence.grade };
}
