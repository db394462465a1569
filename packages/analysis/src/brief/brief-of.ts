import { daysOfWeek, type Source } from "@nqpf/domain";
import {
  type Brief,
  type BriefDocument,
  type CitedClaim,
  type CitedObservation,
  type Labels,
  sentencesOf,
} from "@nqpf/domain/answers";

import { briefContext, type BriefContext } from "./brief-context.ts";
import type { BriefInput } from "./brief-input.ts";
import { correctedPart, happenedPart, learnedPart } from "./change-sentences.ts";
import { counted } from "./number-words.ts";
import { positionPart } from "./position-part.ts";
import { readingHeld } from "./reading-held.ts";
import { statementHeld } from "./statement-held.ts";
import { unknownPart } from "./unknown-part.ts";

/** With fewer things happened, learned and corrected together, a week is thin. */
const fewest = 3;

/** A week in five parts: every sentence is made of the data given, and names what it rests on. */
export function briefOf(input: BriefInput): Brief {
  const context = briefContext(input);
  const { week, scope } = input;
  const period = daysOfWeek(week);
  const happened = happenedPart(period, context);
  const learned = learnedPart(period, context);
  const corrected = correctedPart(context);
  const documents = documentsOf(context);
  const position = positionPart(context);
  const unknown = unknownPart(
    [
      ...[happened, learned, corrected].flatMap(({ sentences }) => sentences),
      ...documents.flatMap(({ statements }) => statements.flatMap(({ sentences }) => sentences)),
    ],
    context,
  );
  const changes = [happened, learned, corrected].map(({ sentences }) => sentences.length);
  const total = changes.reduce((sum, count) => sum + count, 0);
  const [claims, observations] = [context.claims(), context.observations()];
  const brief = {
    week,
    ...period,
    revision: scope.revision,
    knownAt: scope.knownAt,
    scope,
    thin: total < fewest,
    summary: summaryOf(changes, documents, total < fewest),
    happened,
    learned,
    corrected,
    documents,
    position,
    unknown,
    claims,
    observations,
    sources: sourcesOf(claims, observations, documents, input),
  };
  return { ...brief, labels: labelsOf(brief, context) };
}

/** Whether a brief holds anything of its own week. */
export function holdsSomething({ happened, learned, corrected, documents }: Brief): boolean {
  const parts = [happened, learned, corrected].map(({ sentences }) => sentences.length);
  return documents.length > 0 || parts.some((count) => count > 0);
}

function documentsOf(context: BriefContext): BriefDocument[] {
  const { stated, read } = context.input;
  return [
    ...stated.map((document) => ({
      source: document.source,
      statements: document.statements.map((item) => statementHeld(item, document, context)),
    })),
    ...read.map((document) => ({
      source: document.source,
      statements: document.extraction.statements
        .toSorted((a, b) => a.start - b.start)
        .map((item) => readingHeld(item, document, context)),
    })),
  ].filter(({ statements }) => statements.length > 0);
}

/** Names for the measures that a sentence cites or counts. */
function labelsOf(brief: Omit<Brief, "labels">, { measures }: BriefContext): Labels {
  const rows = sentencesOf(brief).flatMap(({ figure }) =>
    figure === null ? [] : [...figure.included, ...figure.excluded],
  );
  const labels: Labels = { actors: {}, measures: {} };
  for (const { measure } of [...brief.claims, ...rows]) {
    const found = measure === null ? undefined : measures.get(measure);
    if (found) labels.measures[found.id] = found.title.value;
  }
  return labels;
}

function summaryOf(
  [happened = 0, learned = 0, corrected = 0]: readonly number[],
  documents: readonly BriefDocument[],
  thin: boolean,
): string {
  const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
  const counts = `${happened} happened, ${learned} learned, ${corrected} corrected; ${counted(documents.length, "document")} of the week with ${counted(statements, "statement")}.`;
  return thin
    ? `A thin week: ${counts} That is how little we hold of it, not how little took place.`
    : `In this week: ${counts}`;
}

function sourcesOf(
  claims: readonly CitedClaim[],
  observations: readonly CitedObservation[],
  documents: readonly BriefDocument[],
  { sources }: BriefInput,
): Source[] {
  const ids = new Set<string>([
    ...claims.map(({ source }) => source),
    ...observations.flatMap((observation) => observation.sources),
    ...documents.map(({ source }) => source.id),
  ]);
  return [...ids].toSorted().flatMap((id) => sources.get(id) ?? []);
}
