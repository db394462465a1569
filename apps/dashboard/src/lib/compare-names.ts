import { type Language, language } from "./language.ts";

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator("en"),
  zh: new Intl.Collator("zh-Hans-u-co-pinyin"),
};

/** The order of two names for a reader of the language: Chinese by its sounds, Latin letters before it. */
export function compareNames(a: string, b: string, of: Language = language): number {
  return collators[of].compare(a, b);
}
