import { createHeldTexts, type HeldTexts, isRepetition } from "../../src/documents/held-texts.ts";
import type { NewsItem } from "./corpus-items.ts";
import type { EditedPair } from "./edited-pairs.ts";

/** What the comparison says of a pair. */
export interface Recognised extends EditedPair {
  /** Whether the edited text is taken for a repetition of the one it was made from. */
  readonly repeats: boolean;
  /** The same of any other text held: items of the news repeat each other too. */
  readonly others: readonly string[];
}

/** Holds all the items, as a ledger that has taken each in as a document. */
export function holding(items: readonly NewsItem[]): HeldTexts {
  const texts = new Map(items.map(({ id, title, text }) => [id, `${title}\n${text}`]));
  const held = createHeldTexts(async (id) => texts.get(id) ?? null);
  for (const [id, text] of texts) held.add(id, text);
  return held;
}

export async function recognise(
  pairs: readonly EditedPair[],
  held: HeldTexts,
): Promise<Recognised[]> {
  const answers: Recognised[] = [];
  for (const pair of pairs) {
    const found = (await held.like(pair.text)).filter(({ likeness }) => isRepetition(likeness));
    answers.push({
      ...pair,
      repeats: found.some(({ sha256 }) => sha256 === pair.held.id),
      others: found.map(({ sha256 }) => sha256).filter((id) => id !== pair.held.id),
    });
  }
  return answers;
}
