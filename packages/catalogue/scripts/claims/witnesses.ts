import {
  compareDates,
  firstDay,
  happenedBy,
  lastDay,
  type PartialDate,
  type Source,
  statedOn,
} from "@nqpf/domain";

import type { WrittenMeasure } from "../format/measure.ts";

/**
 * The record's sources that can speak for a value without sources of its own: not those published surely before the
 * measure began. Where none is left, all of them.
 */
export function witnessesOf(
  measure: WrittenMeasure,
  sources: readonly Source[],
): readonly Source[] {
  const begun = beginningOf(measure);
  return orAll(
    sources.filter((source) => begun === null || !spokeBefore(source, begun)),
    sources,
  );
}

/**
 * Of these sources, the witnesses of a date of the record. A date that had passed when a source was read is not
 * witnessed by a page published before it; where no other page is left, all of them stay.
 */
export function witnessesOfDate(date: PartialDate, sources: readonly Source[]): readonly Source[] {
  return orAll(
    sources.filter(
      (source) => happenedBy(date, source.accessed) !== "yes" || !spokeBefore(source, date),
    ),
    sources,
  );
}

function beginningOf({ announced, rungs }: WrittenMeasure): PartialDate | null {
  return announced ?? rungs.map((rung) => rung.on).toSorted(compareDates)[0] ?? null;
}

function spokeBefore(source: Source, date: PartialDate): boolean {
  return lastDay(statedOn(source)) < firstDay(date);
}

function orAll<T>(some: readonly T[], all: readonly T[]): readonly T[] {
  return some.length > 0 ? some : all;
}
