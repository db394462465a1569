import { ActorId, InstrumentId, MeasureId, SectorId } from "@nqpf/domain";
import * as answers from "@nqpf/domain/answers";
import * as questions from "@nqpf/domain/questions";
import * as z from "zod";

import type { Operation } from "./paths.ts";

/** One read operation: what it asks, what it answers, and how it is described. */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Question extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly summary: string;
  readonly params: Params;
  readonly question: Question;
  readonly answer: Answer;
  /** Whether the list has a twin that ends in `.csv`. */
  readonly csv: boolean;
}

const none = z.strictObject({});
const one = <Id extends z.ZodType>(id: Id) => z.strictObject({ id });

function list<Q extends z.ZodObject, A extends z.ZodType>(summary: string, question: Q, answer: A) {
  return { summary, params: none, question, answer, csv: true } satisfies Endpoint;
}

function answer<Q extends z.ZodObject, A extends z.ZodType>(
  summary: string,
  question: Q,
  shape: A,
) {
  return { summary, params: none, question, answer: shape, csv: false } satisfies Endpoint;
}

function record<Id extends z.ZodType, A extends z.ZodType>(summary: string, id: Id, shape: A) {
  return {
    summary,
    params: one(id),
    question: questions.ViewQuestion,
    answer: shape,
    csv: false,
  } satisfies Endpoint;
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
    params: one(MeasureId),
    question: questions.PageQuestion,
    answer: answers.ClaimList,
    csv: true,
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
  listSignalSeries: answer(
    "Counts of the term over periods",
    questions.PageQuestion,
    answers.SignalSeriesList,
  ),
  getMatrix: {
    ...answer("Instruments against sectors", questions.MatrixQuestion, answers.Matrix),
    csv: true,
  },
  listChanges: {
    ...answer("What happened in a period", questions.ChangesQuestion, answers.ChangeList),
    csv: true,
  },
  search: answer(
    "Records that hold every word, in either language",
    questions.SearchQuestion,
    answers.SearchAnswer,
  ),
  getVocabulary: answer("The closed lists with labels and meanings", none, answers.Vocabulary),
  getStatus: answer(
    "What the ledger holds and how fresh it is",
    questions.ViewQuestion,
    answers.Status,
  ),
} satisfies Record<Operation, Endpoint>;

export type Endpoints = typeof endpoints;

/** What an operation is asked: its path parameters and its question. */
export type Input<Name extends Operation> = z.infer<Endpoints[Name]["params"]> &
  z.infer<Endpoints[Name]["question"]>;

/** What an operation answers. */
export type Answer<Name extends Operation> = z.infer<Endpoints[Name]["answer"]>;
