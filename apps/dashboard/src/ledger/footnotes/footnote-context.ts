import type { Brief, Labels } from "@nqpf/domain/answers";
import { createContext, useContext } from "react";

import type { Footnote, Footnotes } from "./footnotes-of.ts";

/** What sentences are read with: their notes, the names of measures, and the way to open a note. */
export interface FootnoteReading {
  readonly footnotes: Footnotes;
  readonly labels: Labels;
  readonly open: (note: Footnote, sentence: Brief["happened"]["sentences"][number]) => void;
}

export const FootnoteContext = createContext<FootnoteReading | null>(null);

/** The notes of the brief that is read here; null outside of one. */
export function useFootnotes(): FootnoteReading | null {
  return useContext(FootnoteContext);
}
