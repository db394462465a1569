import type { Claim, ClaimMethod } from "./claim.ts";
import { compareDates } from "./dates.ts";
import { SourceKind } from "./vocabulary/lists.ts";

/** What of a claim decides its rank. */
type Ranked = Pick<Claim, "id" | "method" | "sourceKind" | "statedOn">;

const methods: Record<ClaimMethod, number> = { reviewed: 0, curated: 1, reported: 2, machine: 3 };
const kinds = new Map(SourceKind.options.map((kind, rank) => [kind, rank]));

/**
 * The total order that settles which value of a conflict is displayed: a reviewer's word, then the curated value, then
 * the source's kind, then the later statement, then the claim's id. Negative when `a` comes first.
 */
export function comparePrecedence(a: Ranked, b: Ranked): number {
  return (
    methods[a.method] - methods[b.method] ||
    rankOf(a.sourceKind) - rankOf(b.sourceKind) ||
    compareDates(b.statedOn, a.statedOn) ||
    (a.id < b.id ? -1 : 1)
  );
}

function rankOf(kind: SourceKind): number {
  return kinds.get(kind) ?? kinds.size;
}
