export {
  Brief,
  BriefDocument,
  BriefList,
  BriefPart,
  BriefWeek,
  CitedClaim,
  CitedObservation,
  Phrase,
  Sentence,
  sentencesOf,
  StatementHeld,
  wordsOf,
} from "./brief.ts";
export { Change, ChangeList, CorrectedBy, Correction, Learned } from "./changes.ts";
export {
  DocumentAnswer,
  DocumentList,
  DocumentSummary,
  DocumentText,
  Ingested,
  ReviewCounts,
  Reviewed,
  ReviewItem,
  ReviewList,
  TextReading,
} from "./documents.ts";
export {
  Conflict,
  ConflictFinding,
  ConflictList,
  ConflictSide,
  ConflictValue,
  Severity,
} from "./conflicts.ts";
export {
  GapCell,
  GapGrade,
  GapList,
  GapStep,
  GapTally,
  LadderStep,
  LadderStepName,
  MeasureGaps,
  MoneyStage,
  OverdueTarget,
  SectorGaps,
  StagedMoney,
  StepCount,
  StepState,
} from "./gaps.ts";
export { ConversionRate, Conversions, YearConversion } from "./conversions.ts";
export { NewMoney } from "./new-money.ts";
export { Labels } from "./labels.ts";
export { Explained, ExplainedRow } from "./explained.ts";
export { ExplainedFigure, ExplainMetric, Explanation } from "./explanation.ts";
export { CorpusBy, CorpusCount } from "./corpus-count.ts";
export {
  ActorCell,
  CellState,
  Matrix,
  MatrixBy,
  MatrixCell,
  MatrixRows,
  RegionCell,
  RungTally,
} from "./matrix.ts";
export {
  ComparisonBasis,
  PositionComparison,
  Positions,
  PositionVerdict,
  SectorPosition,
} from "./positions.ts";
export {
  AuthorityLevel,
  ChangePoint,
  SeriesTrend,
  SignalReading,
  SignalTrend,
  TrendBy,
  TrendPoint,
  TrendTest,
  TrendVerdict,
} from "./signal-trend.ts";
export { CslItem, MeasureCitation } from "./citation.ts";
export { type FacetName, MeasureFacets } from "./facets.ts";
export { Force } from "./force.ts";
export { HistoryEntry, HistoryKind, MeasureHistory } from "./history.ts";
export { DateBasis, MeasureDates } from "./measure-dates.ts";
export {
  ClaimList,
  Headline,
  MeasureAnswer,
  MeasureList,
  MeasureSummary,
  RelatedMeasure,
} from "./measures.ts";
export { Addition, MoneyTotal, SummedAmount } from "../addition.ts";
export {
  ActorList,
  ActorProfile,
  ActorSummary,
  InstrumentList,
  InstrumentProfile,
  InstrumentSummary,
  SectorList,
  SectorProfile,
  SectorSummary,
  type Profile,
} from "./profiles.ts";
export {
  CoverageList,
  IndicatorList,
  ParameterList,
  SignalEventList,
  SignalSeriesList,
  SourceList,
  SourceSummary,
  StatementList,
} from "./records.ts";
export {
  BenchmarkFan,
  BenchmarkValue,
  GrantEquivalentList,
  GrantEquivalentRow,
  Misreading,
  MoneyAnswer,
  MoneyCheck,
  NominalFigure,
  Perspective,
  Valuation,
} from "./money.ts";
export { MoneyState } from "./money-state.ts";
export { Population } from "../population.ts";
export { ScenarioList } from "./scenarios.ts";
export { listOf, Scope, type ListOf } from "./scope.ts";
export { HitKind, SearchAnswer, SearchHit } from "./search.ts";
export { Status, Vocabulary } from "./status.ts";
