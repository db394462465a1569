import type { Label } from "@nqpf/domain";
import type { HitKind, SearchHit } from "@nqpf/domain/answers";

import { foldText, queryWords } from "./fold-text.ts";
import type { TextField } from "./search-text.ts";

/** A record that search can find: what it is, and its texts, most telling first. */
export interface Searchable {
  readonly kind: HitKind;
  readonly id: string;
  readonly label: Label;
  readonly texts: readonly TextField[];
}

const contextLength = 60;

/**
 * Finds the records whose texts together hold every word of the query: a scan, so that a Chinese word of two
 * characters is found like any other. Best first: all words in one early text, then in one later text, then spread.
 */
export function search(records: Iterable<Searchable>, query: string): SearchHit[] {
  const words = queryWords(query);
  const found: { hit: SearchHit; score: number }[] = [];
  if (words.length === 0) return [];
  for (const record of records) {
    const match = matchOf(record, words);
    if (match) found.push(match);
  }
  return found.toSorted((a, b) => a.score - b.score).map(({ hit }) => hit);
}

function matchOf(
  record: Searchable,
  words: readonly string[],
): { hit: SearchHit; score: number } | null {
  const folded = record.texts.map(({ text }) => foldText(text));
  if (!words.every((word) => folded.some((text) => text.includes(word)))) return null;
  const whole = folded.findIndex((text) => words.every((word) => text.includes(word)));
  const index = whole === -1 ? folded.findIndex((text) => text.includes(words[0] ?? "")) : whole;
  const source = record.texts[index];
  if (!source) return null;
  const snippet = snippetOf(source.text, words[0] ?? "");
  const hit = {
    kind: record.kind,
    id: record.id,
    label: record.label,
    field: source.field,
    ...snippet,
  };
  return { hit, score: whole === -1 ? 1_000 + index : index };
}

/** The surroundings of a word in a text. Where folding changed the text's length, the whole text stands unmarked. */
function snippetOf(text: string, word: string): Pick<SearchHit, "snippet" | "start" | "end"> {
  const folded = foldText(text);
  if (folded.length !== text.length)
    return { snippet: text.slice(0, 2 * contextLength), start: 0, end: 0 };
  const at = folded.indexOf(word);
  const from = Math.max(0, at - contextLength);
  const until = Math.min(text.length, at + word.length + contextLength);
  const [before, after] = [from > 0 ? "…" : "", until < text.length ? "…" : ""];
  const start = before.length + at - from;
  return { snippet: before + text.slice(from, until) + after, start, end: start + word.length };
}
