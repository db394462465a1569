import type { CellState } from "@nqpf/domain/answers";

export const messages = {
  title: "Instruments by sectors",
  lead: "How many measures use an instrument for a sector. A cell leads to its measures.",
  grid: "Measures by instrument and sector",
  corner: "Instrument",
  sum: "All",
  counts:
    "A measure that names several sectors or instruments stands in several cells. The margins count each measure once, so cells do not add up to them.",
  keys: "One stop for the Tab key; then arrow keys, Home and End move, Enter opens.",
  unique: (count: number) => (count === 1 ? "1 measure in all" : `${count} measures in all`),
  filters: { region: "Region", rung: "Status" },
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  legend: "How to read a cell",
  legendSteps: "measures, few to many",
  states: {
    value: "Measures, by count",
    unreviewed: "Proposed by a machine, not reviewed",
    "none-found": "Searched, none found",
    "not-applicable": "Not applicable by definition",
    "not-covered": "Not covered: nobody has looked",
  } satisfies Record<CellState, string>,
  cell: (instrument: string, sector: string, state: string) => `${instrument}, ${sector}: ${state}`,
  measures: (count: number) => (count === 1 ? "1 measure" : `${count} measures`),
  rows: (count: number) => count,
} as const;
