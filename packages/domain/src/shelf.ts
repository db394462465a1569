import type { Claim } from "./claim.ts";
import type { Held } from "./held.ts";
import { kindOf, type PropertyKind, type PropertyValue } from "./property.ts";
import { settle } from "./settle.ts";

/** The claims of one measure sorted by property, each settled on demand. */
export interface Shelf {
  one<K extends PropertyKind>(kind: K): Held<PropertyValue<K>> | null;
  all<K extends PropertyKind>(kind: K): Held<PropertyValue<K>>[];
  claimsOf(property: string): readonly Claim[];
  properties(kind: PropertyKind): string[];
}

export function shelve(claims: readonly Claim[]): Shelf {
  const byProperty = groupByProperty(claims);
  const byKind = new Map<PropertyKind, string[]>();
  for (const property of [...byProperty.keys()].toSorted()) {
    const kind = kindOf(property);
    const paths = byKind.get(kind);
    if (paths) paths.push(property);
    else byKind.set(kind, [property]);
  }
  const claimsOf = (property: string) => byProperty.get(property) ?? [];
  const properties = (kind: PropertyKind) => byKind.get(kind) ?? [];
  const all = <K extends PropertyKind>(kind: K) =>
    properties(kind).map((property) => settle<PropertyValue<K>>(property, claimsOf(property)));
  return { all, one: (kind) => all(kind)[0] ?? null, claimsOf, properties };
}

function groupByProperty(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.property);
    if (group) group.push(claim);
    else groups.set(claim.property, [claim]);
  }
  return groups;
}
