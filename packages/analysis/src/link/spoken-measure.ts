import type { Measure, MeasureId, PartialDate } from "@nqpf/domain";
import type { ReadMeasure } from "@nqpf/domain/reading";

/** A measure as a text speaks of it, with what stands around it. */
export interface SpokenMeasure {
  readonly read: ReadMeasure;
  /** The words of its sentence, folded. */
  readonly words: string;
  /** Document numbers that stand beside it, or the one that the whole text carries. */
  readonly numbers: readonly string[];
  /** Measures of which another text, or another place of this one, says the same in the same words: where that is. */
  readonly repeated: ReadonlyMap<MeasureId, string>;
  readonly spokenOn: PartialDate;
}

/** A measure that a text may speak of: one of the ledger's own, or one that is only proposed. */
export interface LinkableMeasure {
  readonly measure: Measure;
  readonly outcome: "known" | "proposed";
}
