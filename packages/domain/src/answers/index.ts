export { Change, ChangeList } from "./changes.ts";
export { Labels } from "./labels.ts";
export { CellState, Matrix, MatrixCell } from "./matrix.ts";
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
export { MoneyState } from "./money-state.ts";
export { Population } from "../population.ts";
export { listOf, Scope, type ListOf } from "./scope.ts";
export { HitKind, SearchAnswer, SearchHit } from "./search.ts";
export { Status, Vocabulary } from "./status.ts";
