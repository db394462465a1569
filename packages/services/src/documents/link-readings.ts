import { type Link, linkMeasure } from "@nqpf/analysis";
import type { Document, LikeDocument, MeasureId } from "@nqpf/domain";
import type { Extraction, ReadMeasure } from "@nqpf/domain/reading";
import { plainOf } from "@nqpf/extraction";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import type { NewClaim } from "./claim-maker.ts";
import { linkableMeasures } from "./linkable-measures.ts";
import { repeatedSentences } from "./repeated-sentences.ts";
import { wholeSentence } from "./sentence-around.ts";

/** Puts what a document says to measures, one reading after the other. */
export interface Linking {
  readonly link: (read: ReadMeasure) => Link;
  /** Takes in what was made of a reading, so that what the document says further may be put to it. */
  readonly take: (read: ReadMeasure, measure: MeasureId, claims: readonly NewClaim[]) => void;
}

export async function linkReadings(
  extraction: Extraction,
  text: string,
  document: Omit<Document, "revision">,
  like: readonly LikeDocument[],
  {
    ledger,
    views,
    store,
  }: { readonly ledger: Ledger; readonly views: Views; readonly store: Store },
): Promise<Linking> {
  const measures = linkableMeasures(ledger, views, document);
  const repeated = await repeatedSentences(text, like, ledger, store);
  const spokenOn = document.published ?? document.addedOn;
  return {
    link: (read) => {
      const { start, end } = read.evidence;
      const spoken = {
        read,
        words: plainOf(wholeSentence(text, start, end).words),
        numbers: numbersBeside(read, extraction, text),
        repeated: repeated.of(read),
        spokenOn,
      };
      return linkMeasure(spoken, measures.all());
    },
    take: (read, measure, claims) => {
      repeated.take(read, measure);
      measures.take(measure, claims);
    },
  };
}

/** The document numbers in a reading's paragraph or, where none stands there, the one that the document itself carries. */
function numbersBeside(
  { evidence }: ReadMeasure,
  { references = [] }: Extraction,
  text: string,
): string[] {
  const paragraph = lineAround(text, evidence.start, evidence.end);
  const beside = references.filter(
    ({ start }) => start >= paragraph.start && start < paragraph.end,
  );
  const own = references.filter(({ start, end }) => isHead(text, lineAround(text, start, end)));
  return [...new Set((beside.length > 0 ? beside : own.slice(0, 1)).map(({ number }) => number))];
}

const longestHead = 40;
const headEnds = 1_000;

/** An official paper carries its number in a line of its own, near its beginning. */
function isHead(text: string, { start, end }: Line): boolean {
  return start < headEnds && text.slice(start, end).trim().length <= longestHead;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function lineAround(text: string, start: number, end: number): Line {
  const stop = text.indexOf("\n", end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1,
    end: stop === -1 ? text.length : stop,
  };
}
