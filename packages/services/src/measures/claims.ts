import { type MeasureId, visibleClaims } from "@nqpf/domain";
import type { ClaimList } from "@nqpf/domain/answers";
import type { PageQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";

/** Every claim of a measure by property, and whether the question sees it; null where the ledger holds no such measure. */
export function listClaims(ledger: Ledger, views: Views) {
  const rows = claimRows(ledger, views);
  return (question: PageQuestion & { readonly id: MeasureId }): ClaimList | null => {
    const found = rows(question);
    return found && pageOf(found, question, views(question).scope);
  };
}

export function claimRows(ledger: Ledger, views: Views) {
  return (question: PageQuestion & { readonly id: MeasureId }): ClaimList["data"] | null => {
    const { at } = views(question).view;
    const claims = ledger.claimsOf(question.id, at.revision);
    if (claims.length === 0) return null;
    const seen = new Set(visibleClaims(claims, at).map((claim) => claim.id));
    return claims
      .map((claim) => ({ ...claim, value: claim.value as never, seen: seen.has(claim.id) }))
      .toSorted((a, b) =>
        a.property === b.property ? (a.id < b.id ? -1 : 1) : a.property < b.property ? -1 : 1,
      );
  };
}
