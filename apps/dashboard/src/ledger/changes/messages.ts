import type { CorrectedBy } from "@nqpf/domain/answers";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  /** An amount and the one before it on its line. */
  raised: (before: string, now: string) => `from ${before} to ${now}`,
  dated: (date: string) => `dated ${date}`,
  notStated: "not stated",
  correction: (before: string, after: string) => `${before} → ${after}`,
  nothing: "nothing in its place",
  by: {
    claim: "by a later claim that names it",
    catalogue: "by the curated catalogue",
    reviewer: "by a reviewer",
  } satisfies Record<CorrectedBy, string>,
} as const;

export const messages = inLanguage(en, zh);
