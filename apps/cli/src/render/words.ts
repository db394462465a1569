import type { Label, WordList } from "@nqpf/domain";
import { instruments, sectors, words } from "@nqpf/domain/vocabulary";

import { number } from "./number.ts";

const labels = new Map<string, Label>(
  [...sectors, ...instruments].map(({ id, label }) => [id, label]),
);

/** The English label of a word of a closed list; a word that this version does not know stands for itself. */
export function wordOf(list: WordList, id: string): string {
  return words[list].find((word) => word.id === id)?.en ?? id;
}

/** What a word of a closed list means, in one sentence. */
export function meaningOf(list: WordList, id: string): string {
  return words[list].find((word) => word.id === id)?.means ?? "";
}

/** The English name of a sector or an instrument. */
export function nameOf(id: string): string {
  return labels.get(id)?.en ?? id;
}

/** Both names of a thing: `Hydrogen 氢能`. */
export function bothNames({ en, zh }: Label): string {
  return zh === null ? en : `${en} ${zh}`;
}

/** `1 measure`, `2 measures`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : plural}`;
}

/** `signal series` for `signalSeries`. */
export function spaced(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
