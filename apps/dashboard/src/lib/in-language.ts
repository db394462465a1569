import { type Language, language } from "./language.ts";

/** The same shape with words of another language in it. */
export type Translated<T> = T extends (...args: infer Args) => infer Result
  ? (...args: Args) => Translated<Result>
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** The words of a page in the language of the interface. English leads; the compiler asks for each word in Chinese. */
export function inLanguage<const T extends object>(
  en: T,
  zh: Translated<T>,
  of: Language = language,
): Translated<T> {
  // safe: English words have the shape that was made from them.
  return of === "zh" ? zh : (en as unknown as Translated<T>);
}
