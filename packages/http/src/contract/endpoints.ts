import { ActorId, InstrumentId, MeasureId, SectorId } from "@nqpf/domain";
import * as answers from "@nqpf/domain/answers";
import * as questions from "@nqpf/domain/questions";
import * as z from "zod";

import type { Operation } from "./paths.ts";

/** One read operation: what it asks, what it answers, and how it is described. */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Question extends z.ZodObject = z.ZodObject,
  Shape extends z.ZodType = z.ZodType,
> {
  readonly summary: string;
  readonly params: Params;
  readonly question: Question;
  readonly answer: Shape;
  /** Whether the list has a twin that ends in `.csv`. */
  readonly csv: boolean;
}

const none = z.strictObject({});

/** A list with a CSV twin. */
function list<Q extends z.ZodObject, A extends z.ZodType>(summary: string, question: Q, shape: A) {
  return { summary, params: none, question, answer: shape, csv: true as const };
}

/** One answer that is no list. */
function single<Q extends z.ZodObject, A extends z.ZodType>(
  summary: string,
  question: Q,
  shape: A,
) {
  return { summary, params: none, question, answer: shape, csv: false as const };
}

/** One record by its id. */
function record<Id extends z.ZodType, A extends z.ZodType>(summary: string, id: Id, shape: A) {
  const params = z.strictObject({ id });
  return { summary, params, question: questions.ViewQuestion, answer: shape, csv: false as const };
}

/** Every read operation of the API: routes, OpenAPI, client and tables are all made from this one table. */
export const endpoints = {
  listSectors: list(
    "Sectors, with the measures that address each",
    questions.PageQuestion,
    answers.SectorList,
  ),
  getSector: record(
    "One sector: its measures, money and indicators",
    SectorId,
    answers.SectorProfile,
  ),
  listInstruments: list(
    "Instruments, with the measures that use each",
    questions.PageQuestion,
    answers.InstrumentList,
  ),
  getInstrument: record(
    "One instrument: its measures and money",
    InstrumentId,
    answers.InstrumentProfile,
  ),
  listActors: list(
    "Actors, with the measures that name each",
    questions.ActorsQuestion,
    answers.ActorList,
  ),
  getActor: record("One actor: its measures and money", ActorId, answers.ActorProfile),
  listMeasures: list("Measures, newest first", questions.MeasuresQuestion, answers.MeasureList),
  getMeasure: record(
    "One measure, whole, each value with its claims",
    MeasureId,
    answers.MeasureAnswer,
  ),
  listClaims: {
    summary: "Every claim of one measure, seen by the question or not",
    params: z.strictObject({ id: MeasureId }),
    question: questions.PageQuestion,
    answer: answers.ClaimList,
    csv: true as const,
  },
  listSources: list("Sources, latest first", questions.SourcesQuestion, answers.SourceList),
  listStatements: list(
    "Statements of the starting document, each with our verdict",
    questions.StatementsQuestion,
    answers.StatementList,
  ),
  listIndicators: list(
    "Indicators of size and position",
    questions.IndicatorsQuestion,
    answers.IndicatorList,
  ),
  listParameters: list("Dated reference series", questions.PageQuestion, answers.ParameterList),
  listCoverage: list(
    "What was searched for, and what came of it",
    questions.PageQuestion,
    answers.CoverageList,
  ),
  listSignals: list(
    "Authoritative texts and their use of the term, latest first",
    questions.PageQuestion,
    answers.SignalEventList,
  ),
  listSignalSeries: single(
    "Counts of the term over periods",
    questions.PageQuestion,
    answers.SignalSeriesList,
  ),
  getMatrix: {
    ...single("Instruments against sectors", questions.MatrixQuestion, answers.Matrix),
    csv: true as const,
  },
  listChanges: {
    ...single("What happened in a period", questions.ChangesQuestion, answers.ChangeList),
    csv: true as const,
  },
  search: single(
    "Records that hold every word, in either language",
    questions.SearchQuestion,
    answers.SearchAnswer,
  ),
  getVocabulary: single("The closed lists with labels and meanings", none, answers.Vocabulary),
  getStatus: single(
    "What the ledger holds and how fresh it is",
    questions.ViewQuestion,
    answers.Status,
  ),
} satisfies Record<Operation, Endpoint>;

export type Endpoints = typeof endpoints;

/** What an operation is asked: its path parameters and its question. */
export type Input<Name extends Operation> = Fields<Endpoints[Name]["params"]> &
  Fields<Endpoints[Name]["question"]>;

/** The named fields alone: an empty strict object is inferred as an index that would forbid the other's fields. */
type Fields<Shape extends z.ZodType> = {
  [Key in keyof z.infer<Shape> as string extends Key ? never : Key]: z.infer<Shape>[Key];
};

/** What an operation answers. */
export type Answer<Name extends Operation> = z.infer<Endpoints[Name]["answer"]>;
