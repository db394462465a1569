export {
  ActorsQuestion,
  ChangesQuestion,
  IndicatorsQuestion,
  MatrixQuestion,
  measureFilters,
  MeasuresQuestion,
  SearchQuestion,
  SourcesQuestion,
  StatementsQuestion,
} from "./lists.ts";
export { PageQuestion, ViewQuestion } from "./view.ts";
