import type { TrendBy, TrendVerdict } from "@nqpf/domain/answers";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";
import type { Window } from "./search.ts";

const periods = { month: "months", quarter: "quarters" } as const;

export const en = {
  title: "Is emphasis rising?",
  term: "The term counted",
  verdictThen: {
    rising: "The term was on the rise when the starting document said so",
    falling: "The term was in decline when the starting document called it rising",
    "no-trend": "When the starting document called it rising, there was no rise beyond chance",
    "too-short": "When the starting document called it rising, there was too little to tell",
  } satisfies Record<TrendVerdict, string>,
  verdictNow: {
    rising: "it is on the rise now",
    falling: "it is in decline now",
    "no-trend": "now there is no trend beyond chance",
    "too-short": "now there is too little to tell",
  } satisfies Record<TrendVerdict, string>,
  headline: (then: string, now: string) => `${then}; ${now}.`,
  headlineNow: {
    rising: "On the day looked at, the term is on the rise.",
    falling: "On the day looked at, the term is in decline.",
    "no-trend": "On the day looked at, there is no trend beyond chance.",
    "too-short": "On the day looked at, there is too little to tell.",
  } satisfies Record<TrendVerdict, string>,
  verdicts: {
    rising: "Rising",
    falling: "Falling",
    "no-trend": "No trend beyond chance",
    "too-short": "Too little to tell",
  } satisfies Record<TrendVerdict, string>,
  whenStated: "When the starting document said so",
  onDay: "On the day looked at",
  notYetStated:
    "The day looked at is before the starting document, so there is nothing to hold it against.",
  byLead: "By the series with the most text, which decides:",
  noLead: (by: TrendBy) =>
    `No series held enough complete ${periods[by]} to tell a rise from chance. Five are the fewest that can.`,
  tested: (n: string, by: TrendBy, from: string, until: string) =>
    `${n} complete ${periods[by]}, ${from} to ${until}`,
  trendTest: "Trend test",
  slope: "Slope, with 95% interval",
  level: "Level",
  levelChanged: (at: string, before: string, after: string, unit: string) =>
    `changed with ${at}, from ${before} to ${after} ${unit}`,
  levelSame: "no change found",
  times: (ratio: string) => `×${ratio}`,
  span: (from: string, until: string) => `${from} to ${until}`,
  caveats: "To bear in mind",
  units: {} as Readonly<Record<string, string>>,
  steps: {
    month: (unit: string) => `${unit} a month`,
    quarter: (unit: string) => `${unit} a quarter`,
  },
  windows: {
    "since-first-use": "Since first use",
    "since-stated": "Since the starting document",
    latest: "Latest",
  } satisfies Record<Window, string>,
  controls: {
    label: "What the chart shows",
    series: "Series",
    tested: "Tested for a trend",
    untested: "Published, not tested",
    by: "Period",
    month: "Month",
    quarter: "Quarter",
    show: "Count",
    rate: "Rate",
    mentions: "Mentions",
    over: "Trend line over",
  },
  chart: {
    section: "The series",
    trend: {
      rising: (over: string) => `Rising over ${over}`,
      falling: (over: string) => `Falling over ${over}`,
      "no-trend": (over: string) => `No rise or fall beyond chance over ${over}`,
      "too-short": (over: string) => `Too little to tell: ${over}`,
    } satisfies Record<TrendVerdict, (over: string) => string>,
    jump: (at: string, ratio: string) => `the level changed ${ratio}-fold with ${at}`,
    step: (at: string, before: string, after: string) =>
      `the level changed with ${at}, from ${before} to ${after}`,
    most: (period: string, mentions: string, last: string, lastMentions: string) =>
      `Most mentions in ${period}: ${mentions}; ${lastMentions} in ${last}, the last complete period`,
    none: "No period of this series is seen from here",
    join: (parts: readonly string[]) => capital(parts.join("; ")),
    note: (unit: string) => `${capital(unit)}. Hollow: the period is not fully counted.`,
    noteTrend:
      "Line: slope by Theil–Sen, fan: its 95% interval. Steps: the levels between changes.",
    noteMentions: "Counts follow how much was read; the rate is what is tested.",
    incomplete: "incomplete",
    starting: (date: string) => `Starting document, ${date}`,
    change: (at: string, ratio: string, p: string) => `Level ${ratio} from ${at} (${p})`,
    changeBare: (at: string, p: string) => `Level changes from ${at} (${p})`,
    alt: (title: string) => `Chart. ${title}. The table below holds its numbers.`,
    source: (series: string, through: string) => `Series: ${series}. Last period: ${through}.`,
  },
  pointsTable: {
    period: "Period",
    state: "State",
    states: { complete: "complete", incomplete: "incomplete" },
    mentions: "Mentions",
    items: "Texts",
    itemsWithTerm: "With the term",
    characters: "Characters",
    rate: "Rate",
    unknown: "not held",
  },
  tests: {
    section: "What its tests say",
    note: "A trend is called at the five percent level. Windows overlap, so their tests are not independent.",
    window: "Window",
    verdict: "Verdict",
    statistic: "Test",
    slope: "Slope a period, 95% interval",
    changes: "Where its level changed",
    at: "From",
    between: "95% set",
    before: "Before",
    after: "After",
    ratio: "Ratio, 95% interval",
    p: "p",
    none: "No change of level was found among its complete periods.",
    method: "Method",
  },
  raw: {
    terms: (term: string, first: string, last: string) =>
      `${term}: ${first}, ${last}; other terms beside it`,
    count: (count: string, isWhole: boolean, period: string) =>
      `${isWhole ? count : `at least ${count}`} in ${period}`,
    most: (name: string, mentions: string) => `Most mentions: ${mentions}, ${name}`,
    why: "Shown and not tested. The reason:",
    atLeast: "Hollow: parts of the text are missing, so the count is a minimum.",
    shared: "All panels share one axis.",
    byQuarter: "See it by quarter, as it is counted",
    unknown: "This series is not seen from here.",
    unknownHint:
      "It may begin later, or may not have been known on the day looked at. Choose another series, or a later day.",
    term: "Term",
  },
  all: {
    section: "Every series",
    note: "Several ways to count the same thing. The one with the most text decides; the others are shown so that a lone rise among them is seen as one of several tests.",
    series: "Series",
    whenStated: "Then",
    today: "Now",
    slope: "Slope of the latest window",
    change: "Last change of level",
    decides: "decides",
    notTested: "Not tested, and why",
    reason: "Reason",
  },
  levels: {
    section: "Who says it: texts by authority",
    title: (withTerm: string, all: string, level: string, rate: string) =>
      `${withTerm} of ${all} texts use the term, most densely ${level}: ${rate} mentions per 100,000 characters`,
    titleBare: (withTerm: string, all: string) => `${withTerm} of ${all} texts use the term`,
    note: "One mark a text, by day. Filled: it uses the term; hollow: it does not. Shape and row tell the level.",
    level: "Level",
    means: "Which texts",
    texts: "Texts",
    withTerm: "With the term",
    mentions: "Mentions",
    characters: "Characters",
    rate: "Per 100,000 characters",
    table: "Use of the term by level of authority",
    source: (through: string) =>
      `Texts of the leadership in our list, counted in the broadcast; the latest of ${through}.`,
    date: "Date",
    text: "Text",
    type: "Kind",
    uses: "Mentions",
    notCounted: "not counted",
    sources: "Sources",
    none: "No text is seen from here.",
    noneHint: "The list begins in September 2023; look from a later day.",
  },
  headings: {
    section: "Its place among the year’s tasks",
    note: "Reports and conferences that list the tasks of the year. The first task comes first; a heading holds the term or no heading does.",
    first: (place: number, of: number | null, year: string) =>
      of === null ? `task ${place} in ${year}` : `task ${place} of ${of} in ${year}`,
    noHeading: (year: string) => `in no heading in ${year}`,
    title: (type: string, places: string) => `${type}: ${places}`,
    rank: "Place among the tasks",
    of: "of",
    notInHeading: "in no heading",
    year: "Date",
    source: (through: string) => `Texts that list tasks; the latest of ${through}.`,
    none: "No text that lists tasks is seen from here.",
  },
  absences: {
    section: "Texts without the term",
    note: (count: string, all: string) =>
      `${count} of ${all} texts were read and do not use it. That is a counted zero, not a gap.`,
    none: "Every text seen from here uses the term.",
    more: (count: string) => `Show all ${count}`,
  },
  documentType: (type: string) => type.replaceAll("-", " "),
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Series, units and reasons are held in English; the Chinese interface shows those it has no word for as they are. */
export const messages = inLanguage(en, zh);

/** A unit of a series in the words of the interface. */
export function unitText(unit: string): string {
  return messages.units[unit] ?? unit;
}
