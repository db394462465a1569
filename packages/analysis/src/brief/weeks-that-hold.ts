import { type Day, daysOfWeek, lastDay, type PartialDate, type Week, weekOf } from "@nqpf/domain";

import { changesIn } from "../changes.ts";
import { firstStatements } from "../learned.ts";
import type { BriefInput } from "./brief-input.ts";

/** What a later day knows of the weeks before it. */
export type WeeksInput = Pick<BriefInput, "measures" | "corrected" | "signals"> & {
  /** When the documents with statements were published. */
  readonly published: readonly PartialDate[];
};

/** The weeks over by a day whose briefs should hold something, latest first. */
export function weeksThatHold(input: WeeksInput, today: Day): Week[] {
  const { measures, corrected, signals, published } = input;
  const stated = firstStatements(changesIn(measures), measures);
  const weeks = [
    ...stated
      .filter((item) => item.kind !== "not-stated")
      .flatMap((item) => weekKnown(item.on, item.learnedOn)),
    ...stated.flatMap(({ on, learnedOn }) => weekLearned(on, learnedOn)),
    ...signals
      .filter(({ mentioned }) => mentioned)
      .flatMap(({ date, statedOn }) => weekKnown(date, statedOn)),
    ...[...corrected.map(({ on }) => on), ...published].flatMap(weekIn),
  ];
  const over = weeks.filter((week) => daysOfWeek(week).until <= today);
  return [...new Set(over)].toSorted().toReversed();
}

/** The week of a date, where a source had spoken by the week's end. */
function weekKnown(on: PartialDate, statedOn: PartialDate): Week[] {
  return weekIn(on).filter((week) => lastDay(statedOn) <= daysOfWeek(week).until);
}

/** The week in which something dated before it was stated. */
function weekLearned(on: PartialDate, statedOn: PartialDate): Week[] {
  return weekIn(statedOn).filter((week) => lastDay(on) < daysOfWeek(week).from);
}

function weekIn(date: PartialDate): Week[] {
  return date.length === 10 ? [weekOf(date)] : [];
}
