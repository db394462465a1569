import { GapStep, LadderStepName, type MeasureGaps, type MoneyTotal } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

/** One row a measure: its ladder, the state of each step, and its money by stage, each sum apart. */
export const gapColumns: Column<MeasureGaps>[] = [
  { name: "id", cell: (row) => row.id },
  { name: "titleEn", cell: (row) => row.title.en },
  { name: "instrument", cell: (row) => row.instrument },
  { name: "funding", cell: (row) => row.funding },
  { name: "sectors", cell: (row) => row.sectors.join(";") },
  { name: "region", cell: (row) => row.region },
  { name: "rung", cell: (row) => row.rung },
  { name: "side", cell: (row) => row.side },
  ...LadderStepName.options.map((name) => ({
    name: `${name}On`,
    cell: ({ ladder }: MeasureGaps) => ladder.find(({ step }) => step === name)?.on,
  })),
  ...GapStep.options.map((name) => ({
    name,
    cell: ({ steps }: MeasureGaps) => steps.find(({ step }) => step === name)?.state,
  })),
  {
    name: "openClaims",
    cell: ({ steps }) => steps.flatMap(({ claims }) => claims.map(({ id }) => id)).join(";"),
  },
  { name: "overdue", cell: ({ overdue }) => overdue.map(({ property }) => property).join(";") },
  { name: "moneyAnnounced", cell: ({ money }) => sums(money.announced) },
  { name: "moneyBudgeted", cell: ({ money }) => sums(money.budgeted) },
  { name: "moneyDrawn", cell: ({ money }) => sums(money.drawn) },
];

/** Sums of different kinds stand side by side; they are never one number. */
function sums(totals: readonly MoneyTotal[]): string {
  return totals
    .map(({ value, currency, role, basis, period }) =>
      [value, currency, role, basis, period ?? ""].join(" ").trimEnd(),
    )
    .join(";");
}
