import { firstDay, lastDay, type Measure, type PartialDate } from "@nqpf/domain";
import type { FacetName } from "@nqpf/domain/answers";
import type { MeasuresQuestion } from "@nqpf/domain/questions";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { datesOf } from "./measure-dates.ts";
import { holdsWords } from "./search-text.ts";
import { moneyStateOf } from "./summary.ts";
import { actorsOf, instrumentsOf } from "./touches.ts";

export type MeasureFilter = Pick<
  MeasuresQuestion,
  FacetName | "dates" | "from" | "until" | "announcedFrom" | "announcedUntil" | "q"
>;

type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

const known = new WeakMap<Measure, FacetValues>();

/** The values by which a measure passes each filter of words; kept, for lists are asked again and again. */
export function valuesOf(measure: Measure): FacetValues {
  const values = known.get(measure) ?? readValues(measure);
  known.set(measure, values);
  return values;
}

function readValues(measure: Measure): FacetValues {
  const instruments = instrumentsOf(measure);
  const { highest, side } = measure.ladder;
  return {
    sector: measure.sectors.map(({ value }) => value),
    instrument: instruments,
    family: [...new Set(instruments.map((id) => instrumentOf(id).family))],
    actor: actorsOf(measure),
    region: measure.region === null ? [] : [measure.region.value],
    rung: [side ?? highest ?? []].flat(),
    money: [moneyStateOf(measure)],
  };
}

export const facetNames: readonly FacetName[] = [
  "sector",
  "instrument",
  "family",
  "actor",
  "region",
  "rung",
  "money",
];

/** Whether a measure passes every filter; values of one filter are alternatives. */
export function passes(measure: Measure, filter: MeasureFilter): boolean {
  return facetNames.every((name) => meets(measure, filter, name)) && passesTheRest(measure, filter);
}

/** Whether a measure passes one filter of words. */
export function meets(measure: Measure, filter: MeasureFilter, name: FacetName): boolean {
  const asked: readonly string[] = filter[name] ?? [];
  if (asked.length === 0) return true;
  const present = valuesOf(measure)[name];
  return asked.some((value) => present.includes(value));
}

/** Whether a measure passes the filters that have no list of values: its dates and its words. */
export function passesTheRest(measure: Measure, filter: MeasureFilter): boolean {
  return (
    within(measure.announced?.value ?? null, filter.announcedFrom, filter.announcedUntil) &&
    within(datesOf(measure)[filter.dates ?? "announced"], filter.from, filter.until) &&
    (filter.q === undefined || holdsWords(measure, filter.q))
  );
}

/** An imprecise date is inside a span when any of its days is. */
function within(
  on: PartialDate | null,
  from: PartialDate | undefined,
  until: PartialDate | undefined,
): boolean {
  if (from === undefined && until === undefined) return true;
  if (on === null) return false;
  return (
    (from === undefined || lastDay(on) >= firstDay(from)) &&
    (until === undefined || firstDay(on) <= lastDay(until))
  );
}
