import type { Layer, Meanings } from "./meanings.ts";
import type { PlainWords } from "./words.ts";

/** What words mean in a layer; null takes them out of it. */
export interface Meant {
  readonly layer: string;
  readonly meaning: unknown;
}

/** A term of a matcher with what it means in each layer that knows it. */
export interface Term extends PlainWords {
  readonly meanings: readonly Meant[];
}

interface Entry extends Term {
  meanings: Meant[];
}

/** Terms by their plain words; what is added later stands for what was there. */
export class TermTable {
  readonly #byWords = new Map<string, Entry>();

  add<L extends Layer>(layer: L, words: PlainWords | null, meaning: Meanings[L] | null): void {
    this.addTo(layer, words, meaning);
  }

  addTo(layer: string, words: PlainWords | null, meaning: unknown): void {
    if (words) setMeaning(this.#entryOf(words), layer, meaning);
  }

  /**
   * Takes words out of a layer, unless something here gives them a meaning; what `others` know them for stands then.
   */
  block(layer: string, words: PlainWords | null, others: TermTable): void {
    if (!words) return;
    const entry = this.#entryOf(words);
    if (!entry.meanings.some((meant) => meant.layer === layer))
      setMeaning(entry, layer, others.take(words, layer) ?? null);
  }

  /** What words mean in a layer; they go from the table where they mean nothing else. */
  take(words: PlainWords, layer: string): unknown {
    const key = keyOf(words);
    const entry = this.#byWords.get(key);
    const taken = entry?.meanings.find((meant) => meant.layer === layer);
    if (!entry || !taken) return undefined;
    entry.meanings = entry.meanings.filter((meant) => meant !== taken);
    if (entry.meanings.length === 0) this.#byWords.delete(key);
    return taken.meaning;
  }

  list(): Term[] {
    return [...this.#byWords.values()];
  }

  #entryOf(words: PlainWords): Entry {
    const key = keyOf(words);
    let entry = this.#byWords.get(key);
    if (!entry) this.#byWords.set(key, (entry = { ...words, meanings: [] }));
    return entry;
  }
}

function setMeaning(entry: Entry, layer: string, meaning: unknown): void {
  const at = entry.meanings.findIndex((meant) => meant.layer === layer);
  if (at < 0) entry.meanings.push({ layer, meaning });
  else entry.meanings[at] = { layer, meaning };
}

function keyOf({ plain, capitals }: PlainWords): string {
  return capitals.length === 0 ? plain : `${plain}\n${capitals.join()}`;
}
