export { CorpusItem } from "./corpus-item.ts";
export { Extraction, Sha256, TextLanguage, UnreadPart } from "./extraction.ts";
export { GoldItem, GoldMeasure, GoldSet } from "./gold.ts";
export { ReadMeasure, ReadRole, Trigger } from "./read-measure.ts";
export { ReadReference } from "./read-reference.ts";
export { ReadStatement, ReadStatementKind } from "./read-statement.ts";
export {
  BandScore,
  FieldScore,
  Score,
  ScoredError,
  ScoredField,
  ScoredFigure,
  ScoredShare,
  ScoreSlice,
  ShareScore,
} from "./score.ts";
export { NamedParty, Span } from "./span.ts";
export { RateUnit, ReadDate, ReadDateKind, ReadMoney, ReadRate, ReadTarget } from "./values.ts";
