import { normalise } from "../text/normalise.ts";

/** Words as the matcher looks for them. */
export interface PlainWords {
  readonly plain: string;
  /** Offsets of letters that must be capitals in the text: of AI and SAFE, not of ai and safe. */
  readonly capitals: readonly number[];
}

/** Words as somebody wrote them; null where nothing is left of them. */
export function readWords(words: string): PlainWords | null {
  const plain = normalise(words).text.trim();
  return plain === "" ? null : { plain, capitals: capitalsOf(words, plain) };
}

/** Words as the data step wrote them: plain already, unless a capital counts. */
export function writtenWords(words: string): PlainWords | null {
  return /[A-Z]/.test(words) ? readWords(words) : { plain: words, capitals: [] };
}

/** What the data step writes of words: their plain form, unless a capital counts. */
export function plainUnlessCapital(words: string): string[] {
  const read = readWords(words);
  if (!read) return [];
  return [read.capitals.length > 0 ? words : read.plain];
}

/** Of a word with two capitals or more, where its capitals stand. */
function capitalsOf(word: string, plain: string): number[] {
  if (word.length !== plain.length || !/\b\w*[A-Z]\w*[A-Z]|[A-Z][.&][A-Z]/.test(word)) return [];
  return [...word.matchAll(/[A-Z]/g)]
    .map((match) => match.index)
    .filter((at) => /[A-Z]/.test(word[at + 1] ?? "") || /[A-Z]/.test(word[at - 1] ?? ""));
}
