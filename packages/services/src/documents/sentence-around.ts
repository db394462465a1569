const longest = 160;
const ends = /[。！？；\n]|[.!?;](?=\s|$)/g;

/** The sentence of a text that holds a place, cut where it is too long for a title. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - longest), start);
  const after = text.slice(end, end + longest);
  const begins = [...before.matchAll(ends)].at(-1);
  const from = begins ? begins.index + begins[0].length : 0;
  const stops = after.search(ends);
  const sentence = `${before.slice(from)}${text.slice(start, end)}${stops === -1 ? after : after.slice(0, stops)}`;
  const line = sentence.replace(/\s+/g, " ").trim();
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest - 1)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`;
}

const longestSentence = 2_000;

/** A whole sentence, as it stands in the text, and where it begins. */
export interface WholeSentence {
  readonly start: number;
  readonly words: string;
}

/** The sentence of a text that holds a place, uncut up to a length that no sentence has. */
export function wholeSentence(text: string, start: number, end: number): WholeSentence {
  const before = text.slice(Math.max(0, start - longestSentence), start);
  const after = text.slice(end, end + longestSentence);
  const begins = [...before.matchAll(ends)].at(-1);
  const from = start - before.length + (begins ? begins.index + begins[0].length : 0);
  const stops = after.search(ends);
  return { start: from, words: text.slice(from, stops === -1 ? end + after.length : end + stops) };
}
