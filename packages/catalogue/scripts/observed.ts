import {
  type Day,
  lastDay,
  type Parameter,
  type PartialDate,
  type Source,
  type SourceId,
  statedOn,
} from "@nqpf/domain";

import type { WrittenParameter } from "./format/observations.ts";

interface Observed {
  readonly statedOn: PartialDate;
  readonly recordedAt: Day;
}

/** Adds to observations when a source spoke of them and when the first was read. */
export function observed(sourceOf: (id: SourceId) => Source) {
  const provenance = (ids: readonly SourceId[]): Observed => {
    const sources = ids.map(sourceOf);
    const [first] = sources.map(statedOn).toSorted(bySureDay);
    const [read] = sources.map((source) => source.accessed).toSorted();
    if (first === undefined || read === undefined) throw new Error("an observation without source");
    return { statedOn: first, recordedAt: read };
  };
  const statedBy = <T extends { readonly sources: SourceId[] }>(observation: T): T & Observed => ({
    ...observation,
    ...provenance(observation.sources),
  });
  const parametersOf = (parameter: WrittenParameter): Parameter => ({
    ...parameter,
    values: parameter.values.map(statedBy),
  });
  return { statedBy, parametersOf };
}

/** Orders dates by the day on which they have surely passed. */
function bySureDay(a: PartialDate, b: PartialDate): number {
  return lastDay(a) < lastDay(b) ? -1 : 1;
}
