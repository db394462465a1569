import type { Figure, PartialDate, Qualifier } from "@nqpf/domain";
import type { RateUnit } from "@nqpf/domain/reading";

/** Half-open offsets of the plain text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Money: a number with a currency. A count of anything else is none. */
export interface MoneyMention extends Place {
  readonly kind: "money";
  /** Whole currency units; both ends where the text gives a range. */
  readonly value: number | readonly [number, number];
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier: Qualifier;
  /** The place with its qualifying words; `start` and `end` have the amount alone. */
  readonly whole: Place;
  /** The places of both ends of a range. */
  readonly ends?: readonly [Place, Place];
}

export interface RateMention extends Place {
  readonly kind: "rate";
  /** As written: 1.75 for 1.75 percent, 30 for 三成; never negative, the sign is the sentence's. */
  readonly value: number | readonly [number, number];
  readonly unit: RateUnit;
  readonly qualifier: Qualifier;
}

export interface DateMention extends Place {
  readonly kind: "date";
  readonly value: PartialDate;
  /** Whether the text names it by another day, as `Friday` or 昨日; resolved from the publication's day. */
  readonly relative: boolean;
  /** Words around it that say how it bounds: `by 2027` and 到2027年 `until`, `from 1 May` and 自…起 `since`. */
  readonly bound: "on" | "until" | "since";
}

/** A number with a unit that is neither money, rate nor date: firms, courses, megawatts. */
export interface CountMention extends Place {
  readonly kind: "count";
  readonly value: Figure;
  /** As written; empty where none follows. */
  readonly unit: string;
}

export type QuantityMention = MoneyMention | RateMention | DateMention | CountMention;
