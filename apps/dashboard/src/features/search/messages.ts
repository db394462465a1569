import type { HitKind } from "@nqpf/domain/answers";

import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Search",
  titleFor: (q: string) => `“${q}”`,
  pageTitle: (q: string) => `“${q}”, search`,
  hint: "Search measures, sectors, instruments, actors, statements and sources, in English or Chinese. All words must be found; a Chinese word needs two characters and no spaces.",
  count: (total: number, shown: number) => {
    const found = total === 1 ? "1 record found" : `${formatCount(total)} records found`;
    return shown < total ? `${found}, the best ${formatCount(shown)} shown` : found;
  },
  kinds: {
    measure: "Measures",
    sector: "Sectors",
    instrument: "Instruments",
    actor: "Actors",
    statement: "Statements of the starting document",
    source: "Sources",
  } satisfies Record<HitKind, string>,
  in: (field: string) => `in ${field}`,
  none: (q: string) => `Nothing holds all the words of “${q}”`,
  noneHint: "Try fewer words, or the other language.",
} as const;

export const messages = inLanguage(en, zh);
