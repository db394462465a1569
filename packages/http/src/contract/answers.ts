import * as answers from "@nqpf/domain/answers";
import { ScenarioModel, ScenarioWork } from "@nqpf/domain/scenario";
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
  listHistory: answers.MeasureHistory,
  citeMeasure: answers.MeasureCitation,
  listSources: answers.SourceList,
  listStatements: answers.StatementList,
  listIndicators: answers.IndicatorList,
  listParameters: answers.ParameterList,
  listCoverage: answers.CoverageList,
  listSignals: answers.SignalEventList,
  listSignalSeries: answers.SignalSeriesList,
  listGaps: answers.GapList,
  listConflicts: answers.ConflictList,
  getMatrix: answers.Matrix,
  getPositions: answers.Positions,
  getSignalTrend: answers.SignalTrend,
  listChanges: answers.ChangeList,
  listBriefs: answers.BriefList,
  getBrief: answers.Brief,
  explain: answers.Explanation,
  getMoney: answers.MoneyAnswer,
  getConversions: answers.Conversions,
  listGrantEquivalents: answers.GrantEquivalentList,
  search: answers.SearchAnswer,
  listDocuments: answers.DocumentList,
  getDocument: answers.DocumentAnswer,
  getDocumentText: answers.DocumentText,
  listEvidence: answers.ReviewList,
  listReviews: answers.ReviewList,
  listScenarios: answers.ScenarioList,
  getScenario: ScenarioWork,
  getScenarioBaseline: ScenarioModel,
  getVocabulary: answers.Vocabulary,
  getStatus: answers.Status,
} satisfies Record<Operation, z.ZodType>;

/** What an operation answers. */
export type Answer<Name extends Operation> = z.infer<(typeof answerShapes)[Name]>;
