import type { Claim } from "@nqpf/domain";
import type { ReviewList } from "@nqpf/domain/answers";
import type { PageQuestion, ReviewsQuestion } from "@nqpf/domain/questions";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Viewing, Views } from "../viewing.ts";
import { reviewItems } from "./review-items.ts";
import { inReviewOrder, startOf } from "./review-order.ts";

const standings = { proposed: "open", accepted: "accepted", rejected: "rejected" } as const;

/** The proposals of machines that wait for a person, or those that were decided. */
export function listReviews(ledger: Ledger, views: Views, store: Store | null) {
  return (question: ReviewsQuestion): Promise<ReviewList> => {
    const viewing = views(question);
    const asked = question.state?.length ? question.state : ["open"];
    const claims = inReviewOrder(
      ledger
        .claimsAt(viewing.scope.revision)
        .filter(
          (claim) =>
            claim.evidence.grade === "quoted" &&
            claim.standing !== "replaced" &&
            asked.includes(standings[claim.standing]) &&
            (question.document === undefined || claim.evidence.document === question.document) &&
            (question.measure === undefined || claim.measure === question.measure),
        ),
    );
    return pageOfClaims(claims, question, viewing, ledger, store);
  };
}

/** Every claim that quotes a document, in the order of its text; null where the ledger holds no such document. */
export function listEvidence(ledger: Ledger, views: Views, store: Store | null) {
  return async (question: PageQuestion & { readonly hash: string }): Promise<ReviewList | null> => {
    const { hash } = question;
    if (!ledger.documents().some(({ sha256 }) => sha256 === hash)) return null;
    const viewing = views(question);
    const claims = ledger
      .claimsAt(viewing.scope.revision)
      .filter(({ evidence }) => evidence.grade === "quoted" && evidence.document === hash)
      .toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
    return pageOfClaims(claims, question, viewing, ledger, store);
  };
}

async function pageOfClaims(
  claims: readonly Claim[],
  question: PageQuestion,
  viewing: Viewing,
  ledger: Ledger,
  store: Store | null,
): Promise<ReviewList> {
  const page = pageOf(claims, question, viewing.scope);
  return { ...page, data: await reviewItems(page.data, ledger, viewing, store) };
}
