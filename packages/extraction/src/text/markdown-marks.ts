import { markBlocks } from "./markdown-blocks.ts";
import { markLinks } from "./markdown-links.ts";

/** What becomes of a code unit of the untouched text: kept, dropped as a mark, or a line break that ends a paragraph. */
export const Mark = { kept: 0, dropped: 1, paragraph: 2 } as const;

/** Marks the signs that are Markdown and no text. */
export function markMarkdown(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  markBlocks(text, marks);
  markLinks(text, marks);
  markRuns(text, marks, "*", (run) => !(run.isSingle && run.isBetween(isDigitOrSpace)));
  markRuns(text, marks, "_", (run) => !(run.isSingle && run.isBetween(isWord)));
  markRuns(text, marks, "~", (run) => !run.isSingle);
  markRuns(text, marks, "`", () => true);
  return marks;
}

interface Run {
  readonly isSingle: boolean;
  readonly isBetween: (accepts: (sign: string) => boolean) => boolean;
}

function markRuns(text: string, marks: Uint8Array, sign: string, isMark: (run: Run) => boolean) {
  for (let start = text.indexOf(sign); start >= 0;) {
    const from = start;
    let end = from + 1;
    while (text[end] === sign) end += 1;
    const run = {
      isSingle: end - from === 1,
      isBetween: (accepts: (sign: string) => boolean) =>
        accepts(text[from - 1] ?? " ") && accepts(text[end] ?? " "),
    };
    if (isMark(run)) marks.fill(Mark.dropped, from, end);
    start = text.indexOf(sign, end);
  }
}

function isDigitOrSpace(sign: string): boolean {
  return /[\d\s]/.test(sign);
}

function isWord(sign: string): boolean {
  return /\w/.test(sign);
}
