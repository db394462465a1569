import type { ReactNode } from "react";

import { type Labelled, labelLanguage, labelText } from "../lib/label-text.ts";
import { type Language, language, tagOf } from "../lib/language.ts";
import css from "./label.module.css";
import { messages } from "./messages.ts";

/** A name in the language of the interface or, with a small mark, in the one it is held in. */
export function LabelText({ label }: { readonly label: Labelled }) {
  return <HeldText lang={labelLanguage(label)}>{labelText(label)}</HeldText>;
}

interface HeldTextProps {
  /** The language that the text is held in. */
  readonly lang: Language;
  /** Without the small mark: where many such texts stand together and their heading says it once. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** A text that is held in one language: shown as it is, never translated, and marked where that is not the interface's. */
export function HeldText({ lang, plain = false, children }: HeldTextProps) {
  if (lang === language) return children;
  return (
    <>
      <span lang={tagOf(lang)}>{children}</span>
      {!plain && <LanguageMark lang={lang} />}
    </>
  );
}

const marks: Record<Language, string> = { en: "EN", zh: "中" };

/** Says of the text before it that it is held in another language only. */
export function LanguageMark({ lang }: { readonly lang: Language }) {
  return (
    <span role="img" aria-label={messages.heldOnlyIn[lang]} className={css.mark}>
      {marks[lang]}
    </span>
  );
}
