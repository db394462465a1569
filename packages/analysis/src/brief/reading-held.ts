import type { StatementHeld } from "@nqpf/domain/answers";
import type { ReadStatement } from "@nqpf/domain/reading";

import type { BriefContext } from "./brief-context.ts";
import type { ReadDocument } from "./brief-input.ts";
import { dateWords } from "./date-words.ts";
import { actorSentence, openSentence, sectorSentence } from "./kind-sentences.ts";

/** A statement that a machine read in a document, with what is held on what it names. It is not judged. */
export function readingHeld(
  statement: ReadStatement,
  { source, extraction }: ReadDocument,
  context: BriefContext,
): StatementHeld {
  const { kind, text, start, end, sectors, actors, key } = statement;
  const part = `documents/${source.id}/at-${start}`;
  const named = [...new Set(actors.flatMap(({ actor }) => actor ?? []))];
  const sentences = [
    ...(key === null ? [] : [openSentence(key, source.id, part, context)]),
    ...sectors.map((sector) => sectorSentence(sector, source.id, part, context)),
    ...named.map((actor) => actorSentence(actor, source.id, part, context)),
  ];
  const nothing = `It names no sector, actor or open point on which something was held by ${dateWords(context.day)}.`;
  return {
    id: `at-${start}`,
    kind,
    states: { text, lang: extraction.document.lang, measure: null },
    place: { document: extraction.document.sha256, start, end },
    verdict: null,
    sentences:
      sentences.length > 0
        ? sentences
        : [context.write({ key: `${part}/nothing`, words: [nothing] })],
  };
}
