import { type Language, language } from "./language.ts";

/** A name in English and, where there is one, in Chinese. */
export interface Labelled {
  readonly en: string;
  readonly zh: string | null;
}

/** A name in the language of the interface or, where it has none there, as it is held. */
export function labelText(label: Labelled, of: Language = language): string {
  return labelLanguage(label, of) === "zh" ? (label.zh ?? label.en) : label.en;
}

/** In which language a name can be shown. */
export function labelLanguage({ zh }: Labelled, of: Language = language): Language {
  return of === "zh" && zh !== null && zh !== "" ? "zh" : "en";
}

/** In which language a text is written that comes without one: Chinese, if any of its characters are. */
export function languageOfText(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}
