import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  what: (term: string) => `What is this: ${term}`,
  glossary: "In the glossary",
} as const;

export const messages = inLanguage(en, zh);
