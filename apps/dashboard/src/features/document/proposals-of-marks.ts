import type { ReviewItem } from "@nqpf/domain/answers";

import {
  compareMarks,
  type Decided,
  type Mark,
  markKey,
  type MarkKind,
} from "../../ledger/reading/mark.ts";
import { kindOfPath } from "../../ledger/review/proposal-words.ts";
import { countStates } from "../../ledger/review/review-state.ts";

/** The marks of a document with the proposals that quote them. */
export interface MarkedProposals {
  readonly marks: readonly Mark[];
  readonly byMark: ReadonlyMap<string, readonly ReviewItem[]>;
  /** By the place of a measure in the reading. */
  readonly byMeasure: ReadonlyMap<number, readonly ReviewItem[]>;
}

const kinds: Readonly<Record<string, MarkKind>> = {
  roles: "role",
  money: "money",
  terms: "rate",
  targets: "target",
  announced: "date",
  effective: "date",
  expires: "date",
};

/**
 * Joins proposals to marks by their places. A value that has no words of its own quotes those that show its measure; a
 * proposal whose place the latest reading does not mark gets a mark, so that none is out of reach.
 */
export function proposalsOfMarks(
  marks: readonly Mark[],
  items: readonly ReviewItem[],
): MarkedProposals {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const byMark = new Map<string, ReviewItem[]>();
  for (const item of items) {
    const { evidence, property } = item.claim;
    if (evidence.grade !== "quoted") continue;
    const { start, end } = evidence;
    const own = kinds[kindOfPath(property)] ?? "trigger";
    const fits = [own, "trigger" as const].find((kind) => byKey.has(markKey(kind, evidence)));
    const kind = fits ?? own;
    const key = markKey(kind, evidence);
    if (!byKey.has(key)) byKey.set(key, { key, kind, start, end, findings: [] });
    add(byMark, key, item);
  }
  const sorted = byKey.size === marks.length ? marks : [...byKey.values()].toSorted(compareMarks);
  return { marks: sorted, byMark, byMeasure: proposalsOfMeasures(marks, items, byMark) };
}

/** A measure of the reading is the measure of the ledger to which the proposals at its own words go. */
function proposalsOfMeasures(
  marks: readonly Mark[],
  items: readonly ReviewItem[],
  byMark: ReadonlyMap<string, readonly ReviewItem[]>,
): Map<number, readonly ReviewItem[]> {
  const byId = new Map<string, ReviewItem[]>();
  for (const item of items) add(byId, item.measure.id, item);
  const byMeasure = new Map<number, readonly ReviewItem[]>();
  for (const { key, findings } of marks) {
    const read = findings.flatMap((found) => (found.of === "trigger" ? found.measure : []));
    const ids = [...new Set(byMark.get(key)?.map(({ measure }) => measure.id))];
    for (const [place, measure] of read.entries()) {
      const id = ids[place] ?? ids[0];
      if (id !== undefined) byMeasure.set(measure, byId.get(id) ?? []);
    }
  }
  return byMeasure;
}

/** The marks on which nothing is left open; one value accepted among several makes the mark accepted. */
export function decidedMarks({ byMark }: MarkedProposals): Decided {
  const decided = new Map<string, "accepted" | "rejected">();
  for (const [key, items] of byMark) {
    const { open, accepted } = countStates(items);
    if (open === 0) decided.set(key, accepted > 0 ? "accepted" : "rejected");
  }
  return decided;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
