import * as answers from "@nqpf/domain/answers";
import type * as z from "zod";

import type { Operation } from "./paths.ts";

/** The shape of every operation's answer. */
export const answerShapes = {
  listSectors: answers.SectorList,
  getSector: answers.SectorProfile,
  listInstruments: answers.InstrumentList,
  getInstrument: answers.InstrumentProfile,
  listActors: answers.ActorList,
  getActor: answers.ActorProfile,
  listMeasures: answers.MeasureList,
  getMeasure: answers.MeasureAnswer,
  listClaims: answers.ClaimList,
  listSources: answers.SourceList,
  listStatements: answers.StatementList,
  listIndicators: answers.IndicatorList,
  listParameters: answers.ParameterList,
  listCoverage: answers.CoverageList,
  listSignals: answers.SignalEventList,
  listSignalSeries: answers.SignalSeriesList,
  getMatrix: answers.Matrix,
  listChanges: answers.ChangeList,
  search: answers.SearchAnswer,
  getVocabulary: answers.Vocabulary,
  getStatus: answers.Status,
} satisfies Record<Operation, z.ZodType>;

/** What an operation answers. */
export type Answer<Name extends Operation> = z.infer<(typeof answerShapes)[Name]>;
