import type { Claim } from "./claim.ts";
import type { ClaimRef, Held } from "./held.ts";
import type { Disagreement } from "./measure.ts";
import type { DisputedVersion, Ruling } from "./particulars.ts";
import { settle } from "./settle.ts";

/** Puts the versions of one dispute side by side; null where fewer than two had been stated. */
export function disagreementOf(
  property: string,
  claims: readonly Claim[],
  rulings: readonly Held<Ruling>[],
): Disagreement | null {
  const { value, claims: first, rivals } = settle<DisputedVersion>(property, claims);
  if (rivals.length === 0) return null;
  const id = property.slice("disputed/".length);
  return {
    id,
    kind: value.kind,
    topic: value.topic,
    at: value.at,
    versions: [
      versionOf(value, first),
      ...rivals.map((rival) => versionOf(rival.value, rival.claims)),
    ],
    ruling: rulings.find((ruling) => ruling.property === `rulings/${id}`) ?? null,
  };
}

function versionOf(
  { words, stated }: DisputedVersion,
  claims: ClaimRef[],
): Disagreement["versions"][number] {
  return { words, stated: stated ?? null, claims };
}
