export { BriefQuestion, BriefsQuestion } from "./brief.ts";
export { CitationQuestion } from "./citation.ts";
export { ConflictsQuestion } from "./conflicts.ts";
export { ExplainQuestion, TableRows } from "./explain.ts";
export { GapsQuestion } from "./gaps.ts";
export { DocumentFacts, DocumentsQuestion, ReviewRequest, ReviewsQuestion } from "./documents.ts";
export {
  ActorsQuestion,
  ChangesQuestion,
  IndicatorsQuestion,
  measureFilters,
  MeasuresQuestion,
  SearchQuestion,
  SourcesQuestion,
  StatementsQuestion,
} from "./lists.ts";
export { MatrixQuestion } from "./matrix.ts";
export { ConversionsQuestion, GrantEquivalentsQuestion, MoneyQuestion } from "./money.ts";
export { ScenarioRequest, ScenarioRunName } from "./scenario.ts";
export { SignalTrendQuestion } from "./signal-trend.ts";
export { PageQuestion, ViewQuestion } from "./view.ts";
