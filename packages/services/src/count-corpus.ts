import { tallyCorpus } from "@nqpf/analysis";
import type { CorpusBy, CorpusCount } from "@nqpf/domain/answers";

import { itemOf } from "./corpus/corpus-item.ts";
import { linesOf } from "./corpus/corpus-lines.ts";

/** A corpus counted, with what of it could not be. */
export interface CountedCorpus {
  readonly count: CorpusCount;
  readonly items: number;
  /** Items that stand in no point: no date precise enough or, by source, no address. */
  readonly unplaced: number;
  readonly broken: number;
  /** The first broken lines, each with its number and why. */
  readonly faults: readonly string[];
}

const shownFaults = 5;

/** Counts a term through a corpus of JSON lines, gzipped or not, holding one line and the sums at a time. */
export async function countCorpus(
  bytes: AsyncIterable<Uint8Array>,
  term: string,
  by: CorpusBy,
): Promise<CountedCorpus> {
  const tally = tallyCorpus(term, by);
  const faults: string[] = [];
  let [number, items, unplaced, broken] = [0, 0, 0, 0];
  for await (const line of linesOf(bytes)) {
    number += 1;
    if (line.trim() === "") continue;
    const item = itemOf(line);
    if (typeof item === "string") {
      broken += 1;
      if (faults.length < shownFaults) faults.push(`line ${number}: ${item}`);
      continue;
    }
    items += 1;
    if (!tally.take(item)) unplaced += 1;
  }
  return { count: tally.count(), items, unplaced, broken, faults };
}
