import type { ClaimMethod, ClaimRef } from "@nqpf/domain";
import { words } from "@nqpf/domain/vocabulary";

const methods: Record<ClaimMethod, string> = {
  reviewed: "a reviewer's word",
  curated: "the value of the curated record",
  reported: "the differing value of another source",
  machine: "a machine's reading",
};

/** Why the first of two claims comes before the second: the first thing in the order of precedence that tells them apart. */
export function precedenceReason(first: ClaimRef, second: ClaimRef): string {
  if (first.method !== second.method)
    return `${methods[first.method]} comes before ${methods[second.method]}`;
  if (first.sourceKind !== second.sourceKind)
    return `a source of the kind ${labelOf(first)} comes before one of the kind ${labelOf(second)}`;
  if (first.statedOn !== second.statedOn)
    return `the later statement comes first: ${first.statedOn}, before that of ${second.statedOn}`;
  return "nothing but the order of the claims' ids tells them apart";
}

function labelOf({ sourceKind }: ClaimRef): string {
  const word = words["source-kind"].find(({ id }) => id === sourceKind);
  return (word?.en ?? sourceKind).toLowerCase();
}
