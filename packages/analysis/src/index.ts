export { briefOf, holdsSomething } from "./brief/brief-of.ts";
export type { BriefInput, ReadDocument, StatedDocument } from "./brief/brief-input.ts";
export { weeksThatHold } from "./brief/weeks-that-hold.ts";
export { changesBetween, changesIn, lastMonthWithChange } from "./changes.ts";
export { heldValues, sourcesOf } from "./claims-of.ts";
export { correctionsBetween } from "./corrected.ts";
export { explainAmount } from "./explain/explain-amount.ts";
export {
  type ExplainInput,
  explainFromMeasures,
  type MeasuresMetric,
} from "./explain/explain-from-measures.ts";
export {
  mentionFigures,
  moneyFigures,
  newMoneyFigures,
  positionFigures,
} from "./explain/figures-of-answers.ts";
export { questionWords } from "./explain/question-words.ts";
export { compareTexts } from "./duplicates/compare-texts.ts";
export { likenessWords } from "./duplicates/likeness-words.ts";
export { createTextIndex, type TextIndex } from "./duplicates/text-index.ts";
export { facetsOf } from "./facets.ts";
export { forceOn } from "./force.ts";
export { historyOf } from "./history/history-of.ts";
export { passes, type MeasureFilter } from "./filter.ts";
export { findConflicts } from "./conflicts/find-conflicts.ts";
export { countByKind, pickConflicts } from "./conflicts/pick-conflicts.ts";
export { findGaps, type FoundGaps } from "./gaps/find-gaps.ts";
export { type GapEntry, gapEntries } from "./gaps/gap-entries.ts";
export { staged } from "./gaps/stages.ts";
export { newMoney } from "./new-money/new-money.ts";
export { foldText, queryWords } from "./fold-text.ts";
export { matrixOf, type MatrixInput, type MatrixShape } from "./matrix/matrix.ts";
export { learnedBetween } from "./learned.ts";
export { type Fit, type Link, linkMeasure } from "./link/link-measure.ts";
export type { LinkableMeasure, SpokenMeasure } from "./link/spoken-measure.ts";
export { inOrder, newestFirst, type MeasureOrder } from "./order.ts";
export { positionsOf } from "./position/positions.ts";
export { profileOf, type Lookup } from "./profile.ts";
export { search, type Searchable } from "./search.ts";
export { type CorpusTally, tallyCorpus } from "./signals/corpus-count.ts";
export { signalTrend, type SignalRecord } from "./signals/signal-trend.ts";
export { textsOfMeasure, type TextField } from "./search-text.ts";
export { addressesSector, instrumentsOf, namesActor, usesInstrument } from "./touches.ts";
export { moneyStateOf, summarise } from "./summary.ts";
