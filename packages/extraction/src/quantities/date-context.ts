import type { PartialDate } from "@nqpf/domain";

import type { Bound } from "./date-bounds.ts";
import type { Publication } from "./publication.ts";

type PartName =
  | "year"
  | "yearAhead"
  | "yearAhead2"
  | "yearShift"
  | "yearInside"
  | "oldYear"
  | "newYear"
  | "planPeriod"
  | "endOfYear"
  | "half"
  | "quarter"
  | "part"
  | "month"
  | "monthAhead"
  | "monthAhead2"
  | "monthShift"
  | "monthPart"
  | "monthEnd"
  | "weekShift"
  | "weekday"
  | "day"
  | "bareDay"
  | "nearDay"
  | "release";

/** The parts of a date as the patterns in `date-patterns-en.ts` and `date-patterns-zh.ts` name them. */
export type DateParts = Readonly<Partial<Record<PartName, string>>>;

/** What is known where a date stands. */
export interface DateContext {
  readonly publication: Publication | null;
  /** The date that the text names before, and whether this one goes on it as the other end of a range. */
  readonly last: PartialDate | null;
  readonly isContinuing: boolean;
  /** The day that the same sentence names before. */
  readonly inSentence: PartialDate | null;
  /** The first day of a span that the sentence opened and this date may close. */
  readonly since: PartialDate | null;
  readonly bound: Bound;
  /** Whether the words before it speak of what is to come. */
  readonly looksAhead: () => boolean;
  /** Whether `since` stands right before it, which names a day gone by. */
  readonly isSince: () => boolean;
}
