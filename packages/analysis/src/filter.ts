import { firstDay, lastDay, type Measure } from "@nqpf/domain";
import type { MeasuresQuestion } from "@nqpf/domain/questions";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { holdsWords } from "./search-text.ts";
import { moneyStateOf } from "./summary.ts";
import { instrumentsOf, namesActor } from "./touches.ts";

export type MeasureFilter = Pick<
  MeasuresQuestion,
  | "sector"
  | "instrument"
  | "family"
  | "actor"
  | "region"
  | "rung"
  | "money"
  | "announcedFrom"
  | "announcedUntil"
  | "q"
>;

/** Whether a measure passes every filter; values of one filter are alternatives. */
export function passes(measure: Measure, filter: MeasureFilter): boolean {
  const instruments = instrumentsOf(measure);
  const families = instruments.map((id) => instrumentOf(id).family);
  const rungs = [measure.ladder.highest, measure.ladder.side].flatMap((rung) => rung ?? []);
  return (
    meets(
      filter.sector,
      measure.sectors.map((held) => held.value),
    ) &&
    meets(filter.instrument, instruments) &&
    meets(filter.family, families) &&
    (!filter.actor?.length || filter.actor.some((actor) => namesActor(measure, actor))) &&
    meets(filter.region, measure.region === null ? [] : [measure.region.value]) &&
    meets(filter.rung, rungs) &&
    meets(filter.money, [moneyStateOf(measure)]) &&
    announcedWithin(measure, filter) &&
    (filter.q === undefined || holdsWords(measure, filter.q))
  );
}

function meets(asked: readonly string[] | undefined, present: readonly string[]): boolean {
  return (
    asked === undefined || asked.length === 0 || asked.some((value) => present.includes(value))
  );
}

/** An imprecise announcement is inside a span when any of its days is. */
function announcedWithin(
  measure: Measure,
  { announcedFrom, announcedUntil }: MeasureFilter,
): boolean {
  if (announcedFrom === undefined && announcedUntil === undefined) return true;
  const on = measure.announced?.value;
  if (on === undefined) return false;
  return (
    (announcedFrom === undefined || lastDay(on) >= firstDay(announcedFrom)) &&
    (announcedUntil === undefined || firstDay(on) <= lastDay(announcedUntil))
  );
}
