import type { GapTally } from "@nqpf/domain/answers";

import type { Names } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import type { RowFilter } from "../../ui/filter-row.tsx";
import { grades, messages } from "./messages.ts";
import type { GapsSearch } from "./search.ts";

/** Every filter of the page with what it offers; steps and grades come with how many measures they would leave. */
export function filtersOf(
  search: GapsSearch,
  names: Names,
  all: GapTally,
): RowFilter<keyof GapsSearch>[] {
  const ofGrade = (grade: (typeof grades)[number]) =>
    new Set(
      all.steps.flatMap(({ missing }) =>
        missing.flatMap((one) => (one.grade === grade ? one.measures : [])),
      ),
    ).size;
  const overdue = new Set(all.overdue.map(({ measure }) => measure)).size;
  return [
    {
      key: "sector",
      label: messages.filters.sector,
      options: names.sectors.map(({ id, label }) => ({ value: id, label: labelText(label) })),
      chosen: search.sector ?? [],
    },
    {
      key: "instrument",
      label: messages.filters.instrument,
      options: names.instruments.map(({ id, label }) => ({ value: id, label: labelText(label) })),
      chosen: search.instrument ?? [],
    },
    {
      key: "missing",
      label: messages.filters.missing,
      options: all.steps.map((step) =>
        option(step.step, messages.steps[step.step], missingAt(step)),
      ),
      chosen: search.missing ?? [],
    },
    {
      key: "grade",
      label: messages.filters.grade,
      options: grades.map((grade) => option(grade, messages.states[grade], ofGrade(grade))),
      chosen: search.grade ?? [],
    },
    {
      key: "overdue",
      label: messages.filters.overdue,
      options: [option("only", messages.overdueOnly, overdue)],
      chosen: search.overdue === undefined ? [] : ["only"],
    },
  ];
}

type StepCount = GapTally["steps"][number];

function missingAt({ missing }: StepCount): number {
  return missing.reduce((sum, { measures }) => sum + measures.length, 0);
}

function option(value: string, name: string, count: number) {
  return { value, label: messages.option(name, formatCount(count)) };
}
