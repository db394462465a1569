import { type Disagreement, type Measure, SourceKind, type Statement } from "@nqpf/domain";

import type { StatedDocument } from "./brief-input.ts";
import { figuresIn } from "./figures-in-words.ts";
import type { SpokenClaims } from "./value-sentence.ts";

/** A value of a measure. */
export interface OfMeasure<T> {
  readonly measure: Measure;
  readonly value: T;
}

/** What the view holds on a statement of a document. */
export interface Evidence {
  /** Disputes to which the document is a party, nearest to this of its statements. */
  readonly disputes: readonly OfMeasure<Disagreement>[];
  /** Whether the statement gives a sum, a rate or a deadline that a value could match. */
  readonly figured: boolean;
  /** Values with a figure that the statement gives. */
  readonly matches: readonly OfMeasure<SpokenClaims>[];
  /** Measures seen that the document speaks of or, where it speaks of none, that the statement is about. */
  readonly atIssue: readonly Measure[];
  /** Other measures seen that the statement is about. */
  readonly beside: readonly Measure[];
}

/** Kinds of statement whose years are deadlines. */
const aims: ReadonlySet<Statement["kind"]> = new Set<Statement["kind"]>(["goal", "deadline"]);

export function evidenceOn(
  statement: Statement,
  document: StatedDocument,
  measures: ReadonlyMap<string, Measure>,
): Evidence {
  const { subjects, states } = statement;
  const spoken = subjects.measures.filter((id) => document.speaksOf.includes(id));
  const ids = spoken.length > 0 ? spoken : subjects.measures;
  const seen = subjects.measures.flatMap((id) => measures.get(id) ?? []);
  const atIssue = seen.filter(({ id }) => ids.includes(id));
  const figures = figuresIn(states);
  const { sums, percents } = figures;
  const years = aims.has(statement.kind) ? figures.years : [];
  return {
    disputes: seen.flatMap((measure) =>
      measure.disagreements
        .filter((dispute) => isPartyTo(document, dispute))
        .filter((dispute) => nearest(dispute, measure, document) === statement)
        .map((value) => ({ measure, value })),
    ),
    figured: sums.length + percents.length + years.length > 0,
    matches: atIssue.flatMap((measure) =>
      [...amounts(measure, sums), ...rates(measure, percents), ...targets(measure, years)].map(
        (value) => ({ measure, value }),
      ),
    ),
    atIssue,
    beside: seen.filter((measure) => !atIssue.includes(measure)),
  };
}

/** Whether a side of a dispute other than the document's stands on a source nearer the origin. */
export function isContradicted({ versions }: Disagreement, { source }: StatedDocument): boolean {
  return versions.some(
    ({ claims }) =>
      claims.every((claim) => claim.source !== source.id) &&
      claims.some(({ sourceKind }) => distanceOf(sourceKind) < distanceOf(source.kind)),
  );
}

/** How far a kind of source stands from the origin. */
function distanceOf(kind: SourceKind): number {
  return SourceKind.options.indexOf(kind);
}

/** Whether somebody other than the document says so. */
export function isIndependent(
  claims: readonly { readonly source: string }[],
  document: StatedDocument,
): boolean {
  return claims.some(({ source }) => source !== document.source.id);
}

function isPartyTo({ source }: StatedDocument, { versions }: Disagreement): boolean {
  return versions.some(({ claims }) => claims.some((claim) => claim.source === source.id));
}

const fewestSharedWords = 2;

/** The document's statement about the measure that shares most words with its side of a dispute; none where hardly any is shared. */
function nearest(
  { topic, versions }: Disagreement,
  { id }: Measure,
  { source, statements }: StatedDocument,
): Statement | undefined {
  const own = versions.filter(({ claims }) => claims.some((claim) => claim.source === source.id));
  const words = wordsIn([topic, ...own.map((version) => version.words)].join(" "));
  const [best] = statements
    .filter(({ subjects }) => subjects.measures.includes(id))
    .map((statement) => ({
      statement,
      shared: [...wordsIn(statement.states)].filter((word) => words.has(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared);
  return best && best.shared >= fewestSharedWords ? best.statement : undefined;
}

function wordsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.\p{N}+)?/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3 || /\d/.test(word)));
}

function amounts({ money }: Measure, sums: readonly number[]): SpokenClaims[] {
  return money
    .flatMap((line) => line.amounts)
    .filter(({ value }) => sums.includes(value.value))
    .map((held) => ({ kind: "money", ...held }));
}

function rates({ terms }: Measure, percents: readonly number[]): SpokenClaims[] {
  return terms
    .filter(
      ({ value: { value, unit } }) =>
        percents.some((figure) => figure === value) && unit?.startsWith("percent"),
    )
    .map((held) => ({ kind: "terms", ...held }));
}

function targets({ targets: all }: Measure, years: readonly string[]): SpokenClaims[] {
  return all
    .filter(({ value }) => value.deadline !== null && years.includes(value.deadline.slice(0, 4)))
    .map((held) => ({ kind: "targets", ...held }));
}
