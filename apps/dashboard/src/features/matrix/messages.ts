import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Matrix",
  lead: "Which means reach which sectors, from whom and where, and where nobody has looked. A number leads to its measures.",
  rows: {
    label: "Rows",
    instrument: "Instruments",
    actor: "Actors",
    region: "Places",
  },
  by: {
    label: "A cell shows",
    count: "Measures",
    rung: "Highest rung",
    money: "Money",
  },
  role: "In the role",
  all: {
    instrument: "All instruments",
    actor: "All actors",
    region: "All places",
  },
  allSectors: "All sectors",
  sum: "All",
  corner: { instrument: "Instrument", actor: "Actor", region: "Place" },
  filters: { region: "Region", rung: "Status", actor: "Actor" },
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  unique: (count: string) => (count === "1" ? "1 measure" : `${count} measures`),
  uniqueOf: "Unique measures in the matrix",
  found: {
    count: (filled: string, cells: string, silent: string) =>
      `${filled} of ${cells} cells hold a measure; of ${silent} nobody has looked`,
    rung: (filled: string, cells: string, silent: string) =>
      `${filled} of ${cells} cells hold a measure; of ${silent} nobody has looked`,
    money: (filled: string, cells: string, silent: string) =>
      `${filled} of ${cells} cells hold an amount in this role; of ${silent} nobody has looked`,
  },
  counts: {
    count:
      "A measure that names several sectors, instruments or actors stands in several cells. The margins count each once, so cells do not add up to them.",
    rung: "A cell shows the highest rung of its measures that are in no side state, and how many measures there are. Each measure counts once in a margin.",
    money:
      "A cell shows the largest of its sums; a plus sign says that there are more, which differ in currency, basis, period or payer and may not be added. A measure’s money stands whole in each of its cells, so margins are added anew. A number in brackets is how many amounts are listed and not summed. Roles are never added.",
  },
  inUnit: {
    CNY: "In yuan; other currencies are named.",
    USD: "In US dollars, each amount by the rate of its own year; what no rate reaches is named.",
    EUR: "In euros, each amount by the rate of its own year; what no rate reaches is named.",
    GDP: "In percent of China’s output of the year; what no rate reaches is named in its currency.",
  },
  keys: "One stop for the Tab key. Then arrow keys, Home and End move, Enter opens the measures, E explains the number.",
  methods: "How the matrix is made",
  grid: (rows: string) => `${rows} by sectors`,
  empty: {
    title: "No measure passes these filters",
    filtered:
      "From the chosen days no measure is seen that has all of them. Without one of them there are:",
    unfiltered:
      "From the chosen days no measure is seen. It may exist, and not have been announced or known by then.",
    without: (filter: string) => `Without ${filter}`,
    left: (without: string, measures: string) => `${without}: ${measures}`,
  },
  legend: "How to read a cell",
  legendSteps: {
    count: "measures, few to many",
    rung: "highest rung, low to high, with the number of measures",
    money: "largest sum",
  },
  below: (money: string) => `< ${money}`,
  from: (money: string) => `≥ ${money}`,
  states: {
    value: "Measures",
    unreviewed: "Proposed by a machine, not reviewed",
    "none-found": "Searched, none found",
    "not-applicable": "Not applicable by definition",
    "not-covered": "Not covered: nobody has looked",
  },
  cell: (row: string, sector: string, figure: string) => `${row}, ${sector}: ${figure}`,
  measures: (count: string) => (count === "1" ? "1 measure" : `${count} measures`),
  noAmount: (count: string) =>
    count === "1"
      ? "1 measure stands here and holds no amount in this role"
      : `${count} measures stand here; none holds an amount in this role`,
  more: (count: string) => `+${count}`,
  /** Amounts of which none may be summed. */
  listed: (count: string) => `(${count})`,
  moreSums: (count: string) =>
    count === "1" ? "1 more sum, not to be added" : `${count} more sums, not to be added`,
  excluded: (count: string) =>
    count === "1"
      ? "1 amount is listed and not summed"
      : `${count} amounts are listed and not summed`,
  noRung: "no rung",
  rungOf: (rung: string, measures: string) => `${rung}, ${measures}`,
  period: (period: string) => `of ${period}`,
  yearly: "every year",
  open: "Open the measures",
  why: "Why this number",
  list: {
    silent: (count: string) =>
      count === "1"
        ? "In 1 more sector nobody has looked"
        : `In ${count} more sectors nobody has looked`,
    notApplicable: (count: string) => `Not applicable in ${count}`,
    unreviewed: "Proposed by a machine",
    noneFound: "Searched, none found",
  },
  source: (measures: string, asOf: string, knownAt: string, revision: string) =>
    `NQPF Observatory, ${measures} measures, as held on ${asOf}, known by ${knownAt}, ledger revision ${revision}. Catalogue: CC BY 4.0.`,
} as const;

export const messages = inLanguage(en, zh);
