import {
  GapGrade,
  type GapList,
  type GapTally,
  type MeasureGaps,
  MoneyStage,
  type StepCount,
} from "@nqpf/domain/answers";

import { money } from "./money.ts";
import type { Paper } from "./paper.ts";
import { type Column, table } from "./table.ts";
import { counted } from "./words.ts";

const gradeWords: Record<GapGrade, string> = {
  "stated-absence": "said to be open",
  "not-found": "searched, not found",
  "not-looked": "not looked",
};

/** The figures that matter most, then the steps, the sectors, and the measures one a row. */
export function gapLines({ absences, all, sectors, data }: GapList, paper: Paper): string[] {
  if (data.length === 0) return [];
  const { withoutAmount, sayingNone, overdueTargets } = absences;
  return [
    `Of ${counted(all.measures, "measure")}, ${withoutAmount.value} hold no amount; of ${sayingNone.value} a source says that none is stated.`,
    `Targets overdue and unevaluated: ${overdueTargets.value}`,
    "",
    ...stepTable(all.steps, paper),
    "",
    ...sectorTable(sectors, paper),
    "",
    ...measureTable(data, paper),
  ];
}

function stepTable(steps: readonly StepCount[], paper: Paper): string[] {
  return table(
    steps,
    [
      { head: "STEP", cell: ({ step }) => step },
      { head: "HELD", align: "right", cell: ({ held }) => String(held) },
      ...GapGrade.options.map((wanted): Column<StepCount> => ({
        head: gradeWords[wanted].toUpperCase(),
        align: "right",
        cell: ({ missing }) =>
          String(missing.find(({ grade }) => grade === wanted)?.measures.length ?? 0),
      })),
      {
        head: "NO MONEY NEEDED",
        align: "right",
        cell: ({ notApplicable }) => String(notApplicable),
      },
    ],
    paper,
  );
}

function sectorTable(sectors: GapList["sectors"], paper: Paper): string[] {
  const [first] = sectors;
  if (!first) return [];
  return table(
    sectors,
    [
      { head: "SECTOR", cell: ({ label }) => label.en },
      { head: "MEASURES", align: "right", cell: ({ measures }) => String(measures) },
      ...first.steps.map(({ step }): Column<(typeof sectors)[number]> => ({
        head: `NO ${step.toUpperCase()}`,
        align: "right",
        cell: (row) => String(missingAt(row, step)),
      })),
      { head: "OVERDUE", align: "right", cell: ({ overdue }) => String(overdue.length) },
    ],
    paper,
  );
}

function missingAt({ steps }: GapTally, wanted: StepCount["step"]): number {
  const missing = steps.find(({ step }) => step === wanted)?.missing ?? [];
  return missing.reduce((sum, { measures }) => sum + measures.length, 0);
}

function measureTable(rows: readonly MeasureGaps[], paper: Paper): string[] {
  return table(
    rows,
    [
      { head: "MEASURE", cell: ({ title }) => title.en, wraps: true },
      { head: "REACHED", cell: ({ side, rung }) => side ?? rung ?? "" },
      { head: "SAID TO BE OPEN", cell: (row) => stepsAt(row, "stated-absence"), wraps: true },
      { head: "SEARCHED, NOT FOUND", cell: (row) => stepsAt(row, "not-found"), wraps: true },
      { head: "NOT LOOKED", cell: (row) => stepsAt(row, "not-looked"), wraps: true },
      { head: "OVERDUE", cell: overdueOf, wraps: true },
      ...MoneyStage.options.map((stage): Column<MeasureGaps> => ({
        head: stage.toUpperCase(),
        cell: (row) => sumsOf(row, stage),
        wraps: true,
      })),
      { head: "ID", cell: ({ id }) => paper.ink.faint(id), wraps: true },
    ],
    paper,
  );
}

function stepsAt({ steps }: MeasureGaps, grade: GapGrade): string {
  return steps
    .filter(({ state }) => state === grade)
    .map(({ step }) => step)
    .join(", ");
}

function overdueOf({ overdue }: MeasureGaps): string {
  return overdue.map(({ target }) => `${target.metric} (${target.deadline})`).join("; ");
}

/** Sums of different kinds stand side by side; they are never one number. */
function sumsOf({ money: stages }: MeasureGaps, stage: MoneyStage): string {
  return stages[stage]
    .map(({ value, currency, role }) => `${money({ value, currency, qualifier: "exact" })} ${role}`)
    .join("; ");
}
