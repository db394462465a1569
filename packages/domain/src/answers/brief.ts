import * as z from "zod";

import { Day, PartialDate } from "../dates.ts";
import { ClaimRef } from "../held.ts";
import { MeasureId, SourceId } from "../ids.ts";
import { Slug } from "../label.ts";
import { Sha256, TextLanguage } from "../reading/extraction.ts";
import { spanFields } from "../reading/span.ts";
import { Source } from "../source.ts";
import { StatementKind, Verdict } from "../vocabulary/lists.ts";
import { Week } from "../week.ts";
import { Explained } from "./explained.ts";
import { Labels } from "./labels.ts";
import { listOf, Scope } from "./scope.ts";

/** A run of words in one language; it may name a measure. */
export const Phrase = z
  .strictObject({
    text: z.string().min(1),
    lang: TextLanguage,
    measure: MeasureId.nullable().meta({ description: "The measure that the words name" }),
  })
  .meta({ id: "Phrase", description: "A run of words in one language" });
export type Phrase = z.infer<typeof Phrase>;

/** One sentence with what it rests on; without claims it speaks of what we do not hold. */
export const Sentence = z
  .strictObject({
    key: z.string().meta({ description: "Names the sentence within its brief" }),
    words: z.array(Phrase).min(1).meta({ description: "Read one after the other" }),
    claims: z.array(ClaimRef.shape.id),
    observations: z.array(Slug).meta({ description: "Signals and indicators" }),
    figure: Explained.nullable().meta({ description: "Of a sentence that counts or adds" }),
  })
  .meta({ id: "Sentence", description: "A sentence of a brief with its footnotes" });
export type Sentence = z.infer<typeof Sentence>;

export const BriefPart = z
  .strictObject({
    sentences: z.array(Sentence),
    empty: z.string().nullable().meta({ description: "What to say where there is no sentence" }),
  })
  .meta({ id: "BriefPart" });
export type BriefPart = z.infer<typeof BriefPart>;

export const StatementHeld = z
  .strictObject({
    id: z.string(),
    kind: StatementKind.or(z.literal("absence")),
    states: Phrase.meta({ description: "In our own words or, of a text we hold, as it has them" }),
    place: z
      .strictObject({ document: Sha256, ...spanFields })
      .nullable()
      .meta({ description: "Where the words stand in a text we hold" }),
    verdict: Verdict.nullable().meta({
      description: "As it could be known that week; null where a machine alone read the statement",
    }),
    sentences: z.array(Sentence).min(1).meta({ description: "Why, and what we hold on it" }),
  })
  .meta({ id: "StatementHeld", description: "A statement and what we hold on it" });
export type StatementHeld = z.infer<typeof StatementHeld>;

export const BriefDocument = z
  .strictObject({ source: Source, statements: z.array(StatementHeld).min(1) })
  .meta({ id: "BriefDocument", description: "A document of the week, statement by statement" });
export type BriefDocument = z.infer<typeof BriefDocument>;

export const CitedClaim = z
  .strictObject({ measure: MeasureId, property: z.string(), ...ClaimRef.shape })
  .meta({ id: "CitedClaim", description: "A claim that a sentence rests on" });
export type CitedClaim = z.infer<typeof CitedClaim>;

export const CitedObservation = z
  .strictObject({ id: Slug, statedOn: PartialDate, sources: z.array(SourceId).min(1) })
  .meta({ id: "CitedObservation", description: "A signal or indicator a sentence rests on" });
export type CitedObservation = z.infer<typeof CitedObservation>;

export const Brief = z
  .strictObject({
    week: Week,
    from: Day,
    until: Day,
    revision: z.int().positive(),
    knownAt: Day.meta({ description: "The last day of the week" }),
    scope: Scope,
    thin: z.boolean().meta({ description: "Whether next to nothing is held of the week" }),
    summary: z.string().meta({ description: "How much the brief holds, in one sentence" }),
    happened: BriefPart,
    learned: BriefPart,
    corrected: BriefPart,
    documents: z.array(BriefDocument),
    position: BriefPart,
    unknown: BriefPart.meta({
      description: "What is not stated or not held of the measures that the brief mentions",
    }),
    claims: z.array(CitedClaim).meta({ description: "Every claim that a sentence cites" }),
    observations: z.array(CitedObservation),
    sources: z.array(Source).meta({ description: "Every source of what is cited" }),
    labels: Labels,
  })
  .meta({ id: "Brief", description: "A week in five parts, as it could be known on its last day" });
export type Brief = z.infer<typeof Brief>;

export const BriefWeek = z
  .strictObject({ id: Week, from: Day, until: Day })
  .meta({ id: "BriefWeek", description: "A week of which something is known" });
export type BriefWeek = z.infer<typeof BriefWeek>;

export const BriefList = z
  .strictObject({
    lastWhole: BriefWeek.meta({ description: "The last week that is over, whatever it holds" }),
    ...listOf(BriefWeek).shape,
  })
  .meta({
    id: "BriefList",
    description: "Weeks that are over and of which something is known, latest first",
  });
export type BriefList = z.infer<typeof BriefList>;

/** The words of a sentence as one text. */
export function wordsOf({ words }: Pick<Sentence, "words">): string {
  return words.map(({ text }) => text).join("");
}

/** Every sentence of a brief, in the order in which it is read. */
export function sentencesOf(brief: Omit<Brief, "labels">): Sentence[] {
  const { happened, learned, corrected, documents, position, unknown } = brief;
  return [
    ...[happened, learned, corrected].flatMap(({ sentences }) => sentences),
    ...documents.flatMap(({ statements }) => statements.flatMap(({ sentences }) => sentences)),
    ...[position, unknown].flatMap(({ sentences }) => sentences),
  ];
}
