import type { Measure } from "@nqpf/domain";
import type { BriefPart, Sentence } from "@nqpf/domain/answers";

import { moneyStateOf } from "../summary.ts";
import type { BriefContext } from "./brief-context.ts";
import { dateWords } from "./date-words.ts";
import { named } from "./phrases.ts";
import { valueSentence } from "./value-sentence.ts";

/** What is not stated or not held of the measures that some sentences speak of; one that counts speaks of none. */
export function unknownPart(said: readonly Sentence[], context: BriefContext): BriefPart {
  const mentioned = said
    .filter(({ figure }) => figure === null)
    .flatMap(({ words }) => words.flatMap(({ measure }) => measure ?? []));
  const sentences = [...new Set(mentioned)]
    .flatMap((id) => context.measures.get(id) ?? [])
    .flatMap((measure) => [...openPoints(measure, context), ...moneyNotHeld(measure, context)]);
  const empty = "Nothing that matters is known to be open of what is mentioned here.";
  return { sentences, empty: sentences.length === 0 ? empty : null };
}

/** What a source says is open and nothing known has answered. */
function openPoints(measure: Measure, context: BriefContext): Sentence[] {
  return measure.notStated
    .filter(({ later }) => later.length === 0)
    .map((open) =>
      valueSentence(
        measure,
        { kind: "not-stated", ...open },
        { part: "unknown", lead: "Stated as open: ", shortName: true },
        context,
      ),
    );
}

/** Money that we do not hold, where the instrument may work through money; nobody has said that there is none. */
function moneyNotHeld(measure: Measure, context: BriefContext): Sentence[] {
  const state = moneyStateOf(measure);
  const day = dateWords(context.day);
  const words =
    state === "not-covered"
      ? `no amount is held by ${day}, and no source held says that none is stated.`
      : state === "held" && measure.ladder.paidOn === null
        ? `an amount is held, and no payment by ${day}.`
        : null;
  if (words === null) return [];
  return [
    context.write({
      key: `unknown/${measure.id}/${state}`,
      words: ["Not held: ", named({ id: measure.id, title: measure.title.value }), `: ${words}`],
    }),
  ];
}
