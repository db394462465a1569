import { type Claim, isSample, kindOf, propertyKinds } from "@nqpf/domain";

/**
 * The order in which a person reads proposals: real documents before samples, the latest first, each document's measures
 * in the order of its text, and of a measure what it is before what it says.
 */
export function inReviewOrder(claims: readonly Claim[]): Claim[] {
  const starts = new Map<string, number>();
  for (const claim of claims) {
    const key = placeOf(claim);
    starts.set(key, Math.min(startOf(claim), starts.get(key) ?? Infinity));
  }
  const measureStart = (claim: Claim) => starts.get(placeOf(claim)) ?? 0;
  return claims.toSorted(
    (a, b) =>
      Number(isSample(a.sourceKind)) - Number(isSample(b.sourceKind)) ||
      compareText(b.recordedAt, a.recordedAt) ||
      compareText(a.source, b.source) ||
      measureStart(a) - measureStart(b) ||
      compareText(a.measure, b.measure) ||
      rankOf(a) - rankOf(b) ||
      startOf(a) - startOf(b) ||
      compareText(a.id, b.id),
  );
}

/** Where the words that a claim quotes begin. */
export function startOf({ evidence }: Claim): number {
  return evidence.grade === "quoted" ? evidence.start : 0;
}

function placeOf({ source, measure }: Claim): string {
  return `${source} ${measure}`;
}

const ranks = new Map(Object.keys(propertyKinds).map((kind, rank) => [kind, rank]));

function rankOf({ property }: Claim): number {
  return ranks.get(kindOf(property)) ?? ranks.size;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
