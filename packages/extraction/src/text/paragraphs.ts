import { isHan } from "./character-classes.ts";

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

interface Line extends Paragraph {
  /** Columns: a Han character takes two. */
  readonly width: number;
}

/** The paragraphs of a plain text: blocks between empty lines, and lines of a block that is not merely wrapped. */
export function paragraphsOf(plain: string, isCapital: (offset: number) => boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start < plain.length;) {
    const blank = plain.indexOf("\n\n", start);
    const end = blank < 0 ? plain.length : blank;
    if (end > start)
      paragraphs.push(...paragraphsOfBlock(plain, linesOf(plain, start, end), isCapital));
    start = end + 2;
  }
  return paragraphs;
}

function paragraphsOfBlock(
  plain: string,
  lines: readonly Line[],
  isCapital: (offset: number) => boolean,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const width = wrappedWidth(lines);
  let open: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn =
      open !== undefined &&
      !startsItem(plain, line) &&
      (isFull(open, width) || breaksWord(plain, open, line, isCapital));
    if (goesOn && last) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push({ start: line.start, end: line.end });
    open = line;
  }
  return paragraphs;
}

/** The width at which a block was wrapped, or null where its lines are paragraphs. */
function wrappedWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  if (lines.length < 3 || width < 40 || width > 160) return null;
  const full = lines.slice(0, -1).filter((line) => isFull(line, width)).length;
  return full * 2 >= lines.length - 1 ? width : null;
}

function isFull(line: Line, width: number | null): boolean {
  return width !== null && line.width >= width * 0.85;
}

/** Whether a line stops in the middle of an English sentence. */
function breaksWord(
  plain: string,
  line: Line,
  next: Line,
  isCapital: (offset: number) => boolean,
): boolean {
  return (
    /[a-z,]/.test(plain[line.end - 1] ?? "") &&
    /[a-z]/.test(plain[next.start] ?? "") &&
    !isCapital(next.start)
  );
}

const itemMark =
  /^(?:\(?\d{1,3}[.)、]|\([a-z一-十]{1,3}\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[条章节])/;

function startsItem(plain: string, line: Line): boolean {
  return itemMark.test(plain.slice(line.start, line.start + 8));
}

function linesOf(plain: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end;) {
    const lineBreak = plain.indexOf("\n", from);
    const to = lineBreak < 0 || lineBreak > end ? end : lineBreak;
    let width = to - from;
    for (let at = from; at < to; at += 1) if (isHan(plain.charCodeAt(at))) width += 1;
    lines.push({ start: from, end: to, width });
    from = to + 1;
  }
  return lines;
}
