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
  const version = (words: string, refs: ClaimRef[]) => ({ words, claims: refs });
  return {
    id,
    kind: value.kind,
    topic: value.topic,
    at: value.at,
    versions: [
      version(value.words, first),
      ...rivals.map((rival) => version(rival.value.words, rival.claims)),
    ],
    ruling: rulings.find((ruling) => ruling.property === `rulings/${id}`) ?? null,
  };
}
