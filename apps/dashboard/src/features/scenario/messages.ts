import type { PriorKind } from "@nqpf/domain/scenario";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";
import type { Family } from "./search.ts";

export const en = {
  title: "Scenarios",
  lead: "If this money arrives on these terms, and if these assumptions hold, what spread of cost, hits and dates follows? It forecasts nothing.",
  preset: "Scenario",
  about: "What it supposes",
  runs: "Runs",
  seed: "Seed",
  family: "Family of outcomes",
  families: {
    splice: "Splice: losses, a body, a heavy tail",
    lognormal: "Lognormal",
    "pareto-win": "A loss, or a Pareto win",
    buckets: "The published histogram",
    "truncated-pareto": "Truncated Pareto",
  } satisfies Record<Family, string>,
  start: "Run in this browser",
  again: "Run again",
  stop: "Stop",
  here: (families: number) =>
    `All ${families} families of outcomes run on the same luck, in this browser; nothing is sent.`,
  progress: (done: string, rows: string) => `${done} of ${rows} runs of all families`,
  starting: "Loading the engine",
  stopped: "The run was stopped",
  stoppedNote: (done: string, rows: string) =>
    `${done} of ${rows} were over. Nothing is shown of them: a part of a run is no result.`,
  failed: "The run failed",
  refused: "This scenario cannot be run",
  tooMany: (most: string) =>
    `A browser is asked for ${most} runs at most; nqpf scenario run takes any number.`,
  unknown: (preset: string) => `There is no scenario ${preset}`,
  unknownNote: "Choose one of these:",
  record: {
    title: "What was run",
    id: "Scenario",
    runs: "Runs",
    runsOf: (n: string, projects: string) =>
      `${n} of each family, each of about ${projects} representative projects`,
    seed: "Seed",
    model: "Model version",
    data: "Data",
    took: "Took",
    seconds: (seconds: string, rows: string) => `${seconds} s for ${rows} runs`,
    settled: "Settled",
    isSettled: "Yes: the watched means are known to a hundredth",
    notSettled: "No",
    command: "The same on the command line",
    json: "Result (JSON)",
    csv: (rows: string) => `Figures (CSV, ${rows} rows)`,
    note: "The same scenario, runs and seed give the same bytes, here, on a server and on the command line.",
  },
  results: "What follows",
  resultsNote:
    "Each dot is one chance in twenty. Figures have two digits, which is all that they deserve; medians come first, and a mean only where the variance allows one.",
  figures: {
    cost: "Public cost, against three prices of money",
    perHit: "Public cost for each hit by 2035",
    worth: "Added value for a yuan of public cost",
    hits: "Hits by 2027, 2030 and 2035",
    concentration: "Value held by the top 1 and 10 percent of equity-like projects",
    leverage: "Other money drawn in for a yuan",
  },
  /** What the title speaks of: the last line of a figure, or the first where it is the usual one. */
  subjects: {
    cost: "Public cost",
    perHit: "Public cost for each hit",
    worth: "Added value for a yuan of cost",
    hits: "Hits by 2035",
    concentration: "The top 10 percent hold",
    leverage: "Additional investment for a yuan of cost",
  },
  figureNotes: {
    cost: "As grant equivalent: what the public gives up, not what it lends.",
    perHit: "Runs without one hit have no such cost and no dot.",
    worth: "Below one the public pays more than what would not exist otherwise.",
    hits: "A hit returns ten times its money and would not exist otherwise. Projects are stand-ins: compare scenarios, do not count firms.",
    concentration: "In a small sample of a heavy tail the shares come out too low.",
    leverage: "Loans and co-investment count in full, whether or not they are additional.",
  },
  finding: (name: string, median: string, low: string, high: string) =>
    `${name}: ${median} at the median; nine runs in ten, ${low} to ${high}`,
  alt: (title: string) => `${title}. Twenty dots a line, each one chance in twenty.`,
  source: (id: string, n: string, seed: string, version: string) =>
    `${id}, ${n} runs, seed ${seed}, model ${version}; conditional on its assumptions`,
  nothing: "No run gives it a value.",
  columns: {
    output: "Figure",
    n: "Runs",
    low: "5 %",
    quarter: "25 %",
    median: "Median",
    medianInterval: "95 % interval",
    threeQuarters: "75 %",
    high: "95 %",
    mean: "Mean ± error",
  },
  noMean: "none: the variance is not reliable",
  tooFew: "none: too few runs",
  absent: (count: string) => `${count} have none`,
  withoutValue: (count: string, of: string) => `${count} of ${of} runs have none.`,
  outputs: {
    "public-cost": "Against the market's price",
    "public-cost-at-repo": "Against the seven-day reverse repo",
    "public-cost-at-prime": "Against the loan prime rate",
    "cost-per-hit": "Cost for each hit",
    "additional-value": "Added value",
    "value-per-cost": "Added value for a yuan of cost",
    "hits-by-2027": "Hits by 2027",
    "hits-by-2030": "Hits by 2030",
    "hits-by-2035": "Hits by 2035",
    "top-one": "Top 1 %",
    "top-ten": "Top 10 %",
    "leverage-announced": "For a yuan of public money",
    "leverage-cost": "For a yuan of public cost",
    "leverage-additional": "Additional investment for a yuan of cost",
  },
  targets: "Chances",
  targetsNote:
    "Share of runs, with Wilson's interval at 95 percent. What has no yardstick has no chance and gets none.",
  target: "Goal",
  chance: "Chance",
  notScored: "not scored",
  tail: "The family decides",
  tailNote:
    "Medians of the same runs under five views of outcomes. No Chinese data could weigh one against another.",
  leans: "What the figures lean on",
  leansNote:
    "Rank correlation with each belief over the runs. A belief marked as assumed is nobody's figure but ours.",
  noDrivers: "No belief stands out of the noise of so few runs.",
  belief: "Belief",
  rank: "Rank correlation",
  assumptions: "The assumptions behind them",
  assumptionsNote: (source: string, derived: string, assumption: string) =>
    `${source} beliefs are a source's figure, ${derived} are derived from such figures, ${assumption} are assumed by us.`,
  value: "What is believed",
  kind: "Stands on",
  why: "Source, arithmetic or reason",
  kinds: { source: "Source", derived: "Derived", assumption: "Assumed" } satisfies Record<
    PriorKind,
    string
  >,
  sourceLink: "source",
  besides: (count: string) => `What else is assumed (${count})`,
  allOutputs: (count: string) => `Every figure of the run (${count})`,
  english: "Names of beliefs, reasons and goals are held in English and shown as they are.",
  tests: "The statements of the starting document that it tests",
  testsNote: "What the scenario bears on, without deciding it.",
  noTests: "It tests no statement.",
} as const;

export const messages = inLanguage(en, zh);
