import {
  type Claim,
  decisionOf,
  type Document,
  type Label,
  type MeasureLink,
  type Review,
} from "@nqpf/domain";
import type { ReviewItem } from "@nqpf/domain/answers";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import type { Viewing } from "../viewing.ts";

const contextLength = 160;

/** What a person needs to decide on claims: the words around the evidence, the measure, and the decisions so far. */
export async function reviewItems(
  claims: readonly Claim[],
  ledger: Ledger,
  viewing: Viewing,
  store: Store | null,
): Promise<ReviewItem[]> {
  const { revision } = viewing.scope;
  const documents = new Map(ledger.documents().map((document) => [document.sha256, document]));
  const histories = historiesAt(ledger.records().reviews, revision);
  const texts = new Map<string, string>();
  const links = new Map<string, readonly MeasureLink[]>();
  for (const { evidence } of claims)
    if (evidence.grade === "quoted" && !texts.has(evidence.document)) {
      texts.set(evidence.document, (await store?.text(evidence.document)) ?? "");
      links.set(evidence.document, (await store?.reading(evidence.document))?.links ?? []);
    }
  return claims.map((claim) => {
    const { evidence } = claim;
    const quoted = evidence.grade === "quoted" ? evidence : null;
    const text = quoted ? (texts.get(quoted.document) ?? "") : "";
    const history = histories.get(claim.id) ?? [];
    return {
      id: claim.id,
      // safe: a claim's value is JSON, as the wire's schema has it.
      claim: { ...claim, value: claim.value as never },
      measure: measureOf(claim, ledger, viewing),
      document: quoted && partsOf(documents.get(quoted.document)),
      link: quoted && linkOf(claim.measure, quoted.start, links.get(quoted.document) ?? []),
      before: quoted ? text.slice(Math.max(0, quoted.start - contextLength), quoted.start) : "",
      after: quoted ? text.slice(quoted.end, quoted.end + contextLength) : "",
      decision: decisionOf(history),
      history: [...history],
    };
  });
}

/** The link of the measure whose words stand nearest: a text may speak of one measure in several places. */
function linkOf(
  measure: Claim["measure"],
  start: number,
  links: readonly MeasureLink[],
): MeasureLink | null {
  const distance = (link: MeasureLink) => Math.abs(link.start - start);
  return (
    links
      .filter((link) => link.measure === measure)
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

function historiesAt(reviews: readonly Review[], revision: number): Map<string, Review[]> {
  const histories = new Map<string, Review[]>();
  for (const review of reviews) {
    if (review.revision > revision) continue;
    const history = histories.get(review.claim);
    if (history) history.push(review);
    else histories.set(review.claim, [review]);
  }
  return histories;
}

function measureOf(
  { measure, source }: Claim,
  ledger: Ledger,
  viewing: Viewing,
): ReviewItem["measure"] {
  const seen = viewing.measures.get(measure);
  if (seen) return { id: measure, title: seen.title.value, known: !isOf(source, measure) };
  const proposed = ledger
    .claimsOf(measure, viewing.scope.revision)
    .find(({ property }) => property === "title");
  // safe: the value of a title's claim is a label, checked where claims enter.
  const title = (proposed?.value as Label | undefined) ?? { en: measure, zh: null };
  return { id: measure, title, known: false };
}

/** Whether a measure was proposed by the document itself. */
function isOf(source: string, measure: string): boolean {
  return measure.startsWith(`${source}-`);
}

function partsOf(document: Document | undefined): ReviewItem["document"] {
  if (!document) return null;
  const { sha256, title, kind, lang, duplicateOf = null, similar = [] } = document;
  return { sha256, title, kind, lang, duplicateOf, similar };
}
