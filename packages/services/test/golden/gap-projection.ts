import type { GapList, GapTally } from "@nqpf/domain/answers";

import { excluded, ofExplained, totals } from "./figures.ts";

const tally = ({ measures, ladder, steps, stages, overdue }: GapTally) => ({
  measures,
  ladder: Object.fromEntries(ladder.map((rung) => [rung.step, rung.measures.length])),
  steps: steps.map(({ step, held, notApplicable, missing }) => [
    step,
    { held, notApplicable },
    Object.fromEntries(missing.map(({ grade, measures: ids }) => [grade, ids.length])),
  ]),
  stages: Object.fromEntries(stages.map((stage) => [stage.stage, stage.measures])),
  overdue: overdue.length,
});

export function ofGaps({ absences, all, sectors, data, total }: GapList) {
  return {
    absences: Object.entries(absences).map(([name, figure]) => [name, ofExplained(figure)]),
    all: tally(all),
    sectors: sectors.map((sector) => [sector.id, tally(sector)]),
    total,
    measures: data.map(({ id, ladder, steps, overdue, money }) => ({
      id,
      ladder: ladder.flatMap(({ step, on, certainty }) =>
        certainty === "no" ? [] : `${step} ${on} ${certainty}`,
      ),
      steps: steps.map(({ step, state, properties, coverage }) => [
        step,
        state,
        [...properties, ...coverage],
      ]),
      overdue: overdue.map(({ property, target }) => `${property} ${target.deadline}`),
      money: totals([money.announced, money.budgeted, money.drawn, money.beside].flat()),
      excluded: excluded(money),
    })),
  };
}
