import type { HitKind } from "@nqpf/domain/answers";

export const messages = {
  title: "Search",
  titleFor: (q: string) => `“${q}”`,
  hint: "Search measures, sectors, instruments, actors, statements and sources, in English or Chinese. All words must be found; a Chinese word needs two characters and no spaces.",
  count: (total: number, shown: number) => {
    const found = total === 1 ? "1 record found" : `${total} records found`;
    return shown < total ? `${found}, the best ${shown} shown` : found;
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
