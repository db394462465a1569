import type { Word } from "@nqpf/domain/vocabulary";

import { labelText } from "../lib/label-text.ts";

/** The words of a closed list as a menu offers them, in the list's own order. */
export function wordOptions(words: readonly Word[]): { value: string; label: string }[] {
  return words.map((word) => ({ value: word.id, label: labelText(word) }));
}
