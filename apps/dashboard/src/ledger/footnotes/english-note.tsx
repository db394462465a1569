import { language } from "../../lib/language.ts";
import css from "./english-note.module.css";
import { messages } from "./messages.ts";

/** Says once, in an interface that is not English, why the sentences below are. */
export function EnglishNote() {
  return language === "en" ? null : <p className={css.note}>{messages.english}</p>;
}
