import type { SignalEvent } from "@nqpf/domain";
import type { Sentence } from "@nqpf/domain/answers";

import type { BriefContext } from "./brief-context.ts";
import { dateWords } from "./date-words.ts";
import { numberWords } from "./number-words.ts";
import type { Piece } from "./phrases.ts";

/** An authoritative text and its use of the term. */
export function signalSentence(
  signal: SignalEvent,
  part: string,
  context: BriefContext,
  lead = "",
): Sentence {
  const { id, date, title } = signal;
  const chinese: Piece =
    title.zh === null ? "" : [" (", { text: title.zh, lang: "zh", measure: null }, ")"];
  return context.write({
    key: `${part}/${id}`,
    words: [lead, `${dateWords(date)}, ${title.en}`, chinese, `: ${useOfTerm(signal)}.`],
    observed: [signal],
  });
}

/** With the text in which the term was counted: a broadcast's readout is not the whole of a speech. */
function useOfTerm({
  mentioned,
  mentions,
  mentionsInBroadcast,
  mentionsBasis,
}: SignalEvent): string {
  if (!mentioned) return "the term is not used";
  const count = mentions ?? mentionsInBroadcast;
  if (count === null) return "the term is used";
  const basis = mentions === null ? "broadcast text" : mentionsBasis.replaceAll("-", " ");
  return `the term is used ${count === 1 ? "once" : `${numberWords(count)} times`} (${basis})`;
}
