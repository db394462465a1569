import type { ComparisonBasis, PositionVerdict } from "@nqpf/domain/answers";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Position",
  heading: "Is there “virtually no international competition”?",
  lead: (alone: string, of: string, leads: string) =>
    `The starting document speaks of fields in which virtually no international competition exists. Of the ${of} sectors it names, figures leave all others less than a tenth in ${alone === "0" ? "none" : alone}; China leads in ${leads === "0" ? "none" : leads}.`,
  claim: {
    section: "The claim",
    statusThen: "Then",
    statusNow: "Now",
    all: "All statements of the starting document",
    none: "None of the figures that bear on the claim as a whole is seen from here.",
    counts: "The sectors it names, by what our figures say",
    alone: "Others hold less than a tenth",
    ofSeeds: (count: string, of: string) => `${count} of ${of}`,
  },
  verdicts: {
    leads: "Leads",
    "among-leaders": "Among the leaders",
    trails: "Trails",
    "no-comparison": "No comparison held",
    "not-looked": "Not looked",
  } satisfies Record<PositionVerdict, string>,
  charts: {
    section: "China against the world",
    note: "One mark a comparison, the latest of its metric. Shape and colour tell the verdict. Shares and places have charts of their own: no common axis could hold both. Sectors of the starting document stand first, in bold.",
    titles: {
      share: (leads: string, of: string, least: string, sector: string) =>
        `China holds half of the world or more in ${leads} of ${of} comparisons; the least is ${least}, ${sector}`,
      pair: (leads: string, of: string, least: string, sector: string) =>
        `Set against a world figure, China makes up half or more in ${leads} of ${of} comparisons; the least is ${least}, ${sector}`,
      "first-places": (leads: string, of: string, least: string, sector: string) =>
        `China is first in half of the fields counted or more in ${leads} of ${of} lists; the least is ${least}, ${sector}`,
      rank: (leads: string, of: string, least: string, sector: string) =>
        `China is first in ${leads} of ${of} rankings; the lowest place is ${least}, ${sector}`,
    } satisfies Record<
      ComparisonBasis,
      (leads: string, of: string, least: string, sector: string) => string
    >,
    axes: {
      share: "Percent of the world",
      pair: "Percent of the world’s figure",
      "first-places": "Percent of the fields counted",
      rank: "Place in the world",
    } satisfies Record<ComparisonBasis, string>,
    value: { percent: (value: string) => `${value}%`, rank: (value: string) => `No. ${value}` },
    alt: (title: string) => `Chart. ${title}. The table below holds its numbers.`,
    source: (asOf: string, knownAt: string) =>
      `Indicators of the catalogue, each from its own source, of periods past on ${asOf}, as known by ${knownAt}.`,
  },
  table: {
    section: "Sector by sector",
    seeds: "Sectors named in the starting document",
    others: "Other sectors of which we hold a figure",
    sector: "Sector",
    verdict: "Verdict",
    figure: "Figure",
    metric: "Metric",
    period: "Of",
    sources: "Sources",
    none: "No figure sets China against the world.",
    unused: (count: string) =>
      count === "1" ? "1 indicator compares nothing" : `${count} indicators compare nothing`,
    indicators: "All its indicators",
  },
  notLooked: {
    section: "Not looked",
    note: "No figure of these sectors is held. That says nothing of how China stands in them.",
    none: "Every sector has been looked at.",
  },
  rule: { section: "How a verdict follows from the figures" },
  empty: {
    title: "No comparison is seen from here",
    hint: "The figures may be of later years or may not have been known on the day looked at. Choose a later day in the bar above.",
  },
} as const;

/** Metrics, notes and the rule are held in English; the Chinese interface shows them as they are, marked. */
export const messages = inLanguage(en, zh);
