import type { GapTally } from "@nqpf/domain/answers";

import { type Narrow, type Place, sumsOf, type Walk } from "./place.ts";

/** Every number of the gaps: at their head, of all and of each sector, and the sums of each measure by stage. */
export const gapNumbers: Walk = (observatory, look) => {
  const { absences, all, sectors, data } = observatory.listGaps({ ...look, limit: 200 });
  return [
    {
      where: "without an amount",
      value: absences.withoutAmount.value ?? NaN,
      ask: { metric: "without-amount" },
    },
    {
      where: "saying none",
      value: absences.sayingNone.value ?? NaN,
      ask: { metric: "saying-none" },
    },
    {
      where: "overdue",
      value: absences.overdueTargets.value ?? NaN,
      ask: { metric: "overdue-targets" },
    },
    ...numbersIn("all gaps", all, {}),
    ...sectors.flatMap(({ id, ...tally }) => numbersIn(`gaps of ${id}`, tally, { sector: [id] })),
    ...data.flatMap(({ id, money }) =>
      [money.announced, money.budgeted, money.drawn, money.beside].flatMap((totals) =>
        sumsOf(`gaps, money of ${id}`, { totals, excluded: [] }, { measure: id }),
      ),
    ),
  ];
};

function numbersIn(where: string, tally: GapTally, narrow: Narrow): Place[] {
  return [
    { where, value: tally.measures, ask: { metric: "measures", ...narrow } },
    ...tally.ladder.map(({ step, measures }): Place => ({
      where: `${where} reached ${step}`,
      value: measures.length,
      ask: { metric: "ladder", ladder: step, ...narrow },
    })),
    ...tally.steps.flatMap(({ step, held, notApplicable, missing }) =>
      [
        { state: "held" as const, value: held },
        { state: "not-applicable" as const, value: notApplicable },
        ...missing.map(({ grade, measures }) => ({ state: grade, value: measures.length })),
      ].map(({ state, value }): Place => ({
        where: `${where} ${step} ${state}`,
        value,
        ask: { metric: "step", step, state, ...narrow },
      })),
    ),
    ...tally.stages.map(({ stage, measures }): Place => ({
      where: `${where} money ${stage}`,
      value: measures.length,
      ask: { metric: "stage", stage, ...narrow },
    })),
    {
      where: `${where} overdue`,
      value: tally.overdue.length,
      ask: { metric: "overdue-targets", ...narrow },
    },
  ];
}
