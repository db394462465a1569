import { inLanguage } from "../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  loading: "Loading",
  /** What a small mark beside a text says of the language that the text is held in. */
  heldOnlyIn: { en: "held in English only", zh: "held in Chinese only" },
} as const;

export const messages = inLanguage(en, zh);
