import { compareDates, firstDay, lastDay, type SignalEvent } from "@nqpf/domain";
import type { BriefPart, Change, Correction, Learned, Sentence } from "@nqpf/domain/answers";

import { changesBetween, changesIn } from "../changes.ts";
import { learnedBetween } from "../learned.ts";
import { saidBy } from "./attribution.ts";
import type { BriefContext } from "./brief-context.ts";
import { whenWords } from "./date-words.ts";
import { named } from "./phrases.ts";
import { signalSentence } from "./signal-sentence.ts";
import { valueSentence } from "./value-sentence.ts";
import { recordedWords } from "./value-words.ts";

interface Period {
  readonly from: string;
  readonly until: string;
}

/** What was valid in the week: changes of measures and authoritative texts, in the order of their dates. */
export function happenedPart(period: Period, context: BriefContext): BriefPart {
  const { measures, signals } = context.input;
  const changes = changesBetween(changesIn(measures), period.from, period.until);
  const texts = signals.filter((signal) => signal.mentioned && isWithin(signal, period));
  const dated = [
    ...changes.map((change) => ({ on: change.on, sentence: changeSentence(change, context) })),
    ...texts.map((text) => ({
      on: text.date,
      sentence: signalSentence(text, "happened", context),
    })),
  ];
  const sentences = dated
    .toSorted((a, b) => compareDates(a.on, b.on) || (a.sentence.key < b.sentence.key ? -1 : 1))
    .map(({ sentence }) => sentence);
  return part(
    sentences,
    "Nothing that we hold is dated to this week. That is what we hold, not all that took place.",
  );
}

/** What a source first stated in the week about an earlier date, in the order in which it was stated. */
export function learnedPart({ from, until }: Period, context: BriefContext): BriefPart {
  const { measures } = context.input;
  const learned = learnedBetween(changesIn(measures), measures, from, until);
  return part(
    learned.toReversed().map((item) => learnedSentence(item, context)),
    "Nothing that we hold was first stated in this week about an earlier date.",
  );
}

/** What the record took back in the week. */
export function correctedPart(context: BriefContext): BriefPart {
  const { corrected } = context.input;
  return part(
    corrected.toReversed().map((item) => correctionSentence(item, context)),
    "The record took nothing back in this week.",
  );
}

function part(sentences: Sentence[], empty: string): BriefPart {
  return { sentences, empty: sentences.length === 0 ? empty : null };
}

function changeSentence(change: Change, context: BriefContext): Sentence {
  return valueSentence(measureOf(change, context), change, { part: "happened" }, context);
}

function learnedSentence(learned: Learned, context: BriefContext): Sentence {
  const lead = `First stated ${whenWords(learned.learnedOn)}: `;
  return valueSentence(measureOf(learned, context), learned, { part: "learned", lead }, context);
}

function correctionSentence(correction: Correction, context: BriefContext): Sentence {
  const { on, by, before, after, reason, measure, title, property, claims } = correction;
  const instead =
    after === null
      ? "nothing stands in its place"
      : `now: ${recordedWords(property, after, context)}`;
  const who = { claim: "a later source", catalogue: "the catalogue", reviewer: "a reviewer" }[by];
  return context.write({
    key: `corrected/${measure}/${property}/${claims[0]?.id ?? ""}`,
    words: [
      named({ id: measure, title }),
      `: taken back ${whenWords(on)} by ${who}: ${recordedWords(property, before, context)}; ${instead}`,
      reason === null ? "" : ` (“${reason}”)`,
      ". Stated by ",
      saidBy(claims, context),
      ".",
    ],
    cites: [{ measure, property, claims }],
  });
}

function measureOf({ measure }: Change | Learned, { measures }: BriefContext) {
  const found = measures.get(measure);
  if (!found) throw new Error(`a change of ${measure}, which is not among the measures`);
  return found;
}

function isWithin({ date }: SignalEvent, { from, until }: Period): boolean {
  return firstDay(date) >= from && lastDay(date) <= until;
}
