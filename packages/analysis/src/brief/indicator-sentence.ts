import type { Indicator } from "@nqpf/domain";
import type { Sentence } from "@nqpf/domain/answers";

import { type BriefContext, spokenBy } from "./brief-context.ts";
import { dateWords } from "./date-words.ts";
import { figureWords } from "./number-words.ts";
import { listed } from "./phrases.ts";

/** An indicator of size or position. */
export function indicatorSentence(
  indicator: Indicator,
  part: string,
  context: BriefContext,
): Sentence {
  const { id, metric, geography, year, value, unit, sources } = indicator;
  const publishers = [...new Set(spokenBy(sources, context.input).map(context.publisher))];
  return context.write({
    key: `${part}/${id}`,
    words: [
      `${metric} (${geography}, ${dateWords(year)}): ${figureWords(value, unit)}, according to `,
      listed(publishers),
      ".",
    ],
    observed: [indicator],
  });
}
