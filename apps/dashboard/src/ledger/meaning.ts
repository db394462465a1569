import type { Word } from "@nqpf/domain/vocabulary";

import { type Language, language } from "../lib/language.ts";

/** What a word of the vocabulary means, in one sentence in the language of the interface. */
export function meaningOf(
  { means, meansZh }: Pick<Word, "means" | "meansZh">,
  of: Language = language,
): string {
  return of === "zh" && meansZh !== "" ? meansZh : means;
}
