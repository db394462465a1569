import { isHan, isWordUnit } from "./character-classes.ts";
import { expansionOf, Fold, foldCharacter, foldOf } from "./fold.ts";
import { Mark, markMarkdown } from "./markdown-marks.ts";
import type { Normalised } from "./normalised.ts";
import { PlainWriter } from "./plain-writer.ts";

const space = 32;
const lineBreak = 10;

/** Makes a text plain for scanning; every offset of the plain text leads back to the untouched one. */
export function normalise(text: string): Normalised {
  const writer = write(text);
  const { length } = writer;
  return {
    text: writer.text(),
    startOf: (offset) => (offset < length ? writer.startOf(offset) : text.length),
    endOf: (offset) => (offset > 0 ? writer.endOf(offset - 1) : 0),
    isCapital: (offset) => isCapital(text, offset < length ? writer.startOf(offset) : text.length),
  };
}

function isCapital(text: string, offset: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(offset) ?? space);
  return letter !== letter.toLowerCase();
}

function write(text: string): PlainWriter {
  const marks = markMarkdown(text);
  const writer = new PlainWriter(text.length + 16);
  const gap = new Gap();
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const fold = marks[at] === Mark.dropped ? Fold.dropped : foldOf(unit);
    if (fold === lineBreak || fold === space) {
      gap.widen(fold === space ? 0 : breaksOf(text, marks, at), at);
      at += 1;
    } else if (fold > 0) {
      gap.close(writer, fold);
      writer.put(fold, at, at + 1);
      at += 1;
    } else if (fold === Fold.dropped) at += 1;
    else at = writeRare(text, at, fold, writer, gap);
  }
  return writer;
}

/** How many line breaks a break stands for: the one before \n in \r\n for none, one that ends a paragraph for two. */
function breaksOf(text: string, marks: Uint8Array, at: number): number {
  if (marks[at] === Mark.paragraph) return 2;
  return text[at] === "\r" && text[at + 1] === "\n" ? 0 : 1;
}

/** Writes what does not fold unit by unit, and says where the text goes on. */
function writeRare(text: string, at: number, fold: number, writer: PlainWriter, gap: Gap): number {
  if (fold === Fold.mark) return writeMarks(text, at, writer, gap);
  const written = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const folded = fold === Fold.expanded ? expansionOf(text.charCodeAt(at)) : foldCharacter(written);
  gap.close(writer, folded.charCodeAt(0));
  writer.putAll(folded, at, at + written.length);
  return at + written.length;
}

/** Joins combining marks to the character before them where Unicode has one for both. */
function writeMarks(text: string, at: number, writer: PlainWriter, gap: Gap): number {
  let end = at + 1;
  while (end < text.length && foldOf(text.charCodeAt(end)) === Fold.mark) end += 1;
  const joined = gap.isOpen ? "" : foldCharacter(text.charAt(at - 1) + text.slice(at, end));
  const first = joined.charCodeAt(0);
  if (writer.length > 0 && writer.startOf(writer.length - 1) === at - 1 && joined !== "") {
    writer.length -= 1;
    writer.put(first, at - 1, end);
    writer.putAll(joined.slice(1), at - 1, end);
  } else {
    gap.close(writer, text.charCodeAt(at));
    writer.putAll(text.slice(at, end), at, end);
  }
  return end;
}

/** White space not written yet: a run becomes one space, one line break, or two that end a paragraph. */
class Gap {
  isOpen = false;
  #breaks = 0;
  #start = 0;
  #end = 0;

  widen(breaks: number, at: number): void {
    if (!this.isOpen) this.#start = at;
    this.isOpen = true;
    this.#breaks += breaks;
    this.#end = at + 1;
  }

  close(writer: PlainWriter, next: number): void {
    if (!this.isOpen) return;
    if (writer.length > 0 && this.#breaks > 0) {
      for (let count = Math.min(this.#breaks, 2); count > 0; count -= 1)
        writer.put(lineBreak, this.#start, this.#end);
    } else if (writer.length > 0 && !isTypesetting(writer.last, next))
      writer.put(space, this.#start, this.#end);
    this.isOpen = false;
    this.#breaks = 0;
  }
}

/** Whether a space between two characters only sets Latin letters or digits off from Han ones. */
function isTypesetting(before: number, behind: number): boolean {
  return (isHan(before) && isWordUnit(behind)) || (isWordUnit(before) && isHan(behind));
}
