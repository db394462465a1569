import { ActorId, InstrumentId, MeasureId, SectorId, Slug } from "@nqpf/domain";
import { Sha256 } from "@nqpf/domain/reading";
import * as questions from "@nqpf/domain/questions";
import * as z from "zod";

import type { Operation } from "./paths.ts";

/** What one read operation is asked, and how it is described. */
export interface EndpointInput<
  Params extends z.ZodObject = z.ZodObject,
  Question extends z.ZodObject = z.ZodObject,
> {
  readonly summary: string;
  readonly params: Params;
  readonly question: Question;
  /** Whether the answer has a twin that ends in `.csv`. */
  readonly csv: boolean;
  /** Whether the answer has twins to be read, which end in `.md` and `.html`. */
  readonly texts?: true;
  /** The record that a question may name, and that may not be there, is no parameter of the path. */
  readonly mayMiss?: true;
}

/** How an answer that has twins to be read may be written. */
export const textFormats = ["md", "html"] as const;
export type TextFormat = (typeof textFormats)[number];

const none = z.strictObject({});

/** A question whose answer has a CSV twin. */
function table<Q extends z.ZodObject>(summary: string, question: Q) {
  return { summary, params: none, question, csv: true as const };
}

/** A question whose answer has none. */
function single<Q extends z.ZodObject>(summary: string, question: Q) {
  return { summary, params: none, question, csv: false as const };
}

/** One record by its id. */
function record<Id extends z.ZodType>(summary: string, id: Id) {
  const params = z.strictObject({ id });
  return { summary, params, question: questions.ViewQuestion, csv: false as const };
}

/** Something of one document, by the SHA-256 of its text. */
function ofDocument<Q extends z.ZodObject>(summary: string, question: Q) {
  return { summary, params: z.strictObject({ hash: Sha256 }), question, csv: false as const };
}

/** What every read operation is asked. Apart from the answers, so that asking does not load them. */
export const inputs = {
  listSectors: table("Sectors, with the measures that address each", questions.PageQuestion),
  getSector: record("One sector: its measures, money and indicators", SectorId),
  listInstruments: table("Instruments, with the measures that use each", questions.PageQuestion),
  getInstrument: record("One instrument: its measures and money", InstrumentId),
  listActors: table("Actors, with the measures that name each", questions.ActorsQuestion),
  getActor: record("One actor: its measures and money", ActorId),
  listMeasures: table(
    "Measures, newest first, with what each filter would let through",
    questions.MeasuresQuestion,
  ),
  getMeasure: record("One measure, whole, each value with its claims", MeasureId),
  listClaims: {
    ...table("Every claim of one measure, seen by the question or not", questions.PageQuestion),
    params: z.strictObject({ id: MeasureId }),
  },
  listHistory: {
    ...table("How our view of one measure changed, latest first", questions.PageQuestion),
    params: z.strictObject({ id: MeasureId }),
  },
  citeMeasure: {
    ...single(
      "One measure cited as text, BibTeX, RIS and CSL-JSON, with its frozen address",
      questions.CitationQuestion,
    ),
    params: z.strictObject({ id: MeasureId }),
  },
  listSources: table("Sources, latest first", questions.SourcesQuestion),
  listStatements: table(
    "Statements of the starting document, each with our verdict",
    questions.StatementsQuestion,
  ),
  listIndicators: table("Indicators of size and position", questions.IndicatorsQuestion),
  listParameters: table("Dated reference series", questions.PageQuestion),
  listCoverage: table("What was searched for, and what came of it", questions.PageQuestion),
  listSignals: table(
    "Authoritative texts and their use of the term, latest first",
    questions.PageQuestion,
  ),
  listSignalSeries: table("Counts of the term over periods", questions.PageQuestion),
  listGaps: table(
    "What is missing between words and paid money, by measure and sector",
    questions.GapsQuestion,
  ),
  listConflicts: table(
    "Sources that differ, side by side, the gravest first",
    questions.ConflictsQuestion,
  ),
  getMatrix: table(
    "Instruments, actors or regions against sectors, by count, rung or money",
    questions.MatrixQuestion,
  ),
  getPositions: table("China against the world, sector by sector", questions.ViewQuestion),
  getSignalTrend: table(
    "Whether the term was on the rise when the starting document said so, and is now",
    questions.SignalTrendQuestion,
  ),
  listChanges: table(
    "What happened, was learned and was corrected in a period",
    questions.ChangesQuestion,
  ),
  listBriefs: single(
    "Weeks that are over and of which something is known, latest first",
    questions.BriefsQuestion,
  ),
  getBrief: {
    ...single(
      "One week in five parts, as it could be known on its last day",
      questions.BriefQuestion,
    ),
    params: z.strictObject({
      week: z.string().meta({
        description: "2024-W16, or `latest` for the last whole week that holds something",
      }),
    }),
    texts: true as const,
  },
  explain: {
    ...single(
      "Why a number is what it is: its rows with their claims, what is left out, and the formula",
      questions.ExplainQuestion,
    ),
    mayMiss: true as const,
  },
  getMoney: single(
    "The money of one measure: as committed, and its grant equivalents over a fan of benchmarks",
    questions.MoneyQuestion,
  ),
  getConversions: single(
    "What takes each amount to one unit, year by year, with the rates",
    questions.ConversionsQuestion,
  ),
  listGrantEquivalents: table(
    "Grant equivalents of measures, each from the least to the greatest of its fan; never added",
    questions.GrantEquivalentsQuestion,
  ),
  search: single("Records that hold every word, in either language", questions.SearchQuestion),
  listDocuments: table("Documents, latest first, samples last", questions.DocumentsQuestion),
  getDocument: ofDocument("One document with what a machine made of it", none),
  getDocumentText: ofDocument("A document's text, as it was frozen", none),
  listEvidence: ofDocument(
    "Every claim that quotes one document, in the order of the text",
    questions.PageQuestion,
  ),
  listReviews: single(
    "Proposals that wait for a person, or those that were decided",
    questions.ReviewsQuestion,
  ),
  listScenarios: single("Scenarios that come along, and the statements that each tests", none),
  getScenario: {
    ...single("Where a run of a scenario stands, and what came of it", none),
    params: questions.ScenarioRunName,
  },
  getScenarioBaseline: {
    ...single("A baseline that scenarios patch, with every belief and its source", none),
    params: z.strictObject({ id: Slug }),
  },
  getVocabulary: single("The closed lists with labels and meanings", none),
  getStatus: single("What the ledger holds and how fresh it is", questions.ViewQuestion),
} satisfies Record<Operation, EndpointInput>;

type Inputs = typeof inputs;

/** What an operation is asked: its path parameters and its question. */
export type Input<Name extends Operation> = Fields<Inputs[Name]["params"]> &
  Fields<Inputs[Name]["question"]>;

/** The named fields alone: an empty strict object is inferred as an index that would forbid the other's fields. */
type Fields<Shape extends z.ZodType> = {
  [Key in keyof z.infer<Shape> as string extends Key ? never : Key]: z.infer<Shape>[Key];
};

/** Operations whose answer has a twin that ends in `.csv`. */
export type CsvOperation = {
  [Name in Operation]: Inputs[Name]["csv"] extends true ? Name : never;
}[Operation];

/** Operations whose answer has twins to be read. */
export type TextOperation = {
  [Name in Operation]: Inputs[Name] extends { readonly texts: true } ? Name : never;
}[Operation];
