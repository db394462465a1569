import {
  type Claim,
  kindOf,
  type LikeDocument,
  type MeasureId,
  type PropertyKind,
} from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";
import { plainOf } from "@nqpf/extraction";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import { wholeSentence } from "./sentence-around.ts";

/** Sentences that speak of a measure, in texts that a document resembles and in the document itself. */
export interface RepeatedSentences {
  /** The measures of which the same sentence speaks elsewhere, and where that is. */
  readonly of: (read: ReadMeasure) => ReadonlyMap<MeasureId, string>;
  readonly take: (read: ReadMeasure, measure: MeasureId) => void;
}

/** Properties that the words quote by which a measure was recognised. */
const frame: ReadonlySet<PropertyKind> = new Set([
  "title",
  "instrument",
  "also-instruments",
  "sectors",
  "rungs",
]);

export async function repeatedSentences(
  text: string,
  like: readonly LikeDocument[],
  ledger: Ledger,
  store: Store,
): Promise<RepeatedSentences> {
  const told = new Map<string, Map<MeasureId, string>>();
  const tell = (sentence: string, measure: MeasureId, where: string) =>
    told.set(sentence, new Map([[measure, where], ...(told.get(sentence) ?? [])]));
  for (const { sha256, document } of like) {
    const other = await store.text(sha256);
    if (other === null) continue;
    for (const { measure, evidence, property, standing } of ledger.claimsAt(ledger.revision()))
      if (evidence.grade === "quoted" && evidence.document === sha256)
        if (isOpen(standing) && frame.has(kindOf(property)))
          tell(keyOf(other, evidence), measure, document);
  }
  const own: { readonly read: ReadMeasure; readonly key: string; readonly measure: MeasureId }[] =
    [];
  return {
    of: (read) => {
      const key = keyOf(text, read.evidence);
      const here = own.filter((one) => one.key === key && isElsewhere(one.read, read, text));
      return new Map([
        ...here.map(({ measure }) => [measure, "this text before"] as const),
        ...(told.get(key) ?? []),
      ]);
    },
    take: (read, measure) => own.push({ read, key: keyOf(text, read.evidence), measure }),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function keyOf(text: string, { start, end }: Place): string {
  return plainOf(wholeSentence(text, start, end).words).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether two readings stand in two sentences: one sentence may set up two measures. */
function isElsewhere(a: ReadMeasure, b: ReadMeasure, text: string): boolean {
  const [first, second] = [a, b].map(({ evidence: { start, end } }) =>
    wholeSentence(text, start, end),
  );
  return first?.start !== second?.start;
}

function isOpen(standing: Claim["standing"]): boolean {
  return standing === "proposed" || standing === "accepted";
}
