import { createColors } from "picocolors";

/** What an answer is drawn on. */
export interface Paper {
  /** Width in columns of the terminal; null where there is no edge, as in a pipe. */
  readonly columns: number | null;
  readonly ink: Ink;
}

export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** Ink that colours, or ink that leaves text as it is. */
export function inkOf(colour: boolean): Ink {
  const colours = createColors(colour);
  return { strong: colours.bold, faint: colours.dim, mark: colours.yellow };
}

/** Width at which prose is broken: the terminal's, or a page's where there is no edge. */
export function proseWidth(paper: Paper): number {
  return Math.min(paper.columns ?? 100, 100);
}

/** The same paper with a margin on the left. */
export function indented(paper: Paper, margin: number): Paper {
  return paper.columns === null
    ? paper
    : { ...paper, columns: Math.max(20, paper.columns - margin) };
}
