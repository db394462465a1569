import { inLanguage } from "./in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  unreachable: "The server did not answer",
  unreachableDetail: "Nothing was changed. Look whether it runs, and try again.",
  /** The server's own title serves in English. */
  problem: (_code: string, title: string) => title,
} as const;

export const messages = inLanguage(en, zh);
