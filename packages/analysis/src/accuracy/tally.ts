import type { ScoredField, ScoredShare } from "@nqpf/domain/reading";

import { addCounts, type Counts, noCounts } from "./counts.ts";

export interface Share {
  right: number;
  of: number;
}

/** What was right, wrong and missed in one passage or in many. */
export class Tally {
  readonly fields = new Map<ScoredField, Counts>();
  readonly labels = new Map<ScoredField, Map<string, Counts>>();
  readonly shares = new Map<ScoredShare, Share>();
  readonly confusion = new Map<string, number>();
  readonly distances: number[] = [];
  readonly unpaired = { gold: 0, read: 0 };
  readonly confidences: { readonly confidence: number; readonly right: boolean }[] = [];
  readonly faults: string[] = [];
  tenFold = 0;
  partySwaps = 0;

  right(field: ScoredField): void {
    this.counts(field).right += 1;
  }

  wrong(field: ScoredField, fault: string | null): void {
    this.counts(field).wrong += 1;
    if (fault !== null) this.faults.push(fault);
  }

  missed(field: ScoredField, fault: string | null): void {
    this.counts(field).missed += 1;
    if (fault !== null) this.faults.push(fault);
  }

  share(share: ScoredShare, isRight: boolean, fault: string | null): void {
    const own = this.shares.get(share) ?? { right: 0, of: 0 };
    own.right += Number(isRight);
    own.of += 1;
    this.shares.set(share, own);
    if (!isRight && fault !== null) this.faults.push(fault);
  }

  counts(field: ScoredField): Counts {
    const own = this.fields.get(field) ?? noCounts();
    this.fields.set(field, own);
    return own;
  }

  label(field: ScoredField, label: string, more: Counts): void {
    const labels = this.labels.get(field) ?? new Map<string, Counts>();
    this.labels.set(field, labels);
    const own = labels.get(label) ?? noCounts();
    addCounts(own, more);
    labels.set(label, own);
  }

  add(other: Tally): void {
    for (const [field, counts] of other.fields) addCounts(this.counts(field), counts);
    for (const [field, labels] of other.labels)
      for (const [label, counts] of labels) this.label(field, label, counts);
    for (const [share, { right, of }] of other.shares) {
      const own = this.shares.get(share) ?? { right: 0, of: 0 };
      this.shares.set(share, { right: own.right + right, of: own.of + of });
    }
    for (const [pair, measures] of other.confusion)
      this.confusion.set(pair, (this.confusion.get(pair) ?? 0) + measures);
    this.distances.push(...other.distances);
    this.confidences.push(...other.confidences);
    this.faults.push(...other.faults);
    this.unpaired.gold += other.unpaired.gold;
    this.unpaired.read += other.unpaired.read;
    this.tenFold += other.tenFold;
    this.partySwaps += other.partySwaps;
  }
}
