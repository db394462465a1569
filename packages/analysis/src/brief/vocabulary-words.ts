import type { WordList } from "@nqpf/domain";
import { words } from "@nqpf/domain/vocabulary";

/** The English label of a word of a closed list, as it stands inside a sentence. */
export function wordOf(list: WordList, id: string): string {
  return labelOf(list, id).toLowerCase();
}

/** The English label as it stands at the head of a sentence. */
export function labelOf(list: WordList, id: string): string {
  return words[list].find((word) => word.id === id)?.en ?? id;
}
