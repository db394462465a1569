import type { GapTally } from "@nqpf/domain/answers";

import type { Observatory } from "../../src/observatory.ts";
import { everyPage } from "./exported-claims.ts";
import type { Seen, When } from "./fold.ts";
import { counting, holdsStage, overdueOf, stateAt } from "./gaps.ts";
import { hasReached } from "./ladder.ts";
import { countOf, saySums, type Say } from "./shown-number.ts";
import { sumsOf } from "./sums.ts";
import type { World } from "./world.ts";

/** Every number of the gaps of one day: of all, by sector, and the sums of each measure. */
export function sayGaps(
  say: Say,
  { listGaps }: Observatory,
  measures: readonly Seen[],
  when: When,
  world: World,
): void {
  const { absences, all, sectors } = listGaps(when);
  say("without amount", absences.withoutAmount.value ?? -1, () => withoutAmount(measures));
  say("saying none", absences.sayingNone.value ?? -1, () => sayingNone(measures));
  sayTally(say, "all", all, measures, when, world);
  for (const { id, ...tally } of sectors) {
    const own = measures.filter((measure) => measure.sectors.includes(id));
    sayTally(say, id, tally, own, when, world);
  }
  for (const { id, money } of everyPage((cursor) => listGaps({ ...when, limit: 200, cursor }))) {
    const totals = [money.announced, money.budgeted, money.drawn, money.beside].flat();
    const own = measures.filter((measure) => measure.id === id);
    saySums(say, id, { totals }, () => sumsOf(own, when.asOf, world.kindOf));
  }
}

export function withoutAmount(measures: readonly Seen[]): number {
  return countOf(measures, (measure) => counting(measure).length === 0);
}

export function sayingNone(measures: readonly Seen[]): number {
  return countOf(measures, ({ open }) => open.some(({ key }) => key === "amount"));
}

function sayTally(
  say: Say,
  at: string,
  tally: GapTally,
  measures: readonly Seen[],
  { asOf }: When,
  { funding }: World,
): void {
  say(`${at}: measures`, tally.measures, () => measures.length);
  for (const { step, held, notApplicable, missing } of tally.steps) {
    const inState = (state: string) => () =>
      countOf(measures, (measure) => stateAt(measure, step, funding) === state);
    say(`${at}: ${step} held`, held, inState("held"));
    say(`${at}: ${step} not applicable`, notApplicable, inState("not-applicable"));
    for (const { grade, measures: ids } of missing)
      say(`${at}: ${step} ${grade}`, ids.length, inState(grade));
  }
  for (const { step, measures: ids } of tally.ladder)
    say(`${at}: reached ${step}`, ids.length, () =>
      countOf(measures, (measure) => hasReached(measure, step)),
    );
  for (const { stage, measures: ids } of tally.stages)
    say(`${at}: ${stage} money`, ids.length, () =>
      countOf(measures, (measure) => holdsStage(measure, stage)),
    );
  say(`${at}: overdue`, tally.overdue.length, () =>
    measures.reduce((sum, measure) => sum + overdueOf(measure, asOf), 0),
  );
}
