import type { ConflictFinding, Severity } from "@nqpf/domain/answers";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Conflicts",
  lead: "Where two sources say two things of one fact, both stand here, the gravest first. Pages and totals show one of them, and the reason stands beside it.",
  filters: { kind: "Kind", severity: "Severity", measure: "Measure" },
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  count: (shown: string, total: string) => `${shown} of ${total} conflicts`,
  kinds: "Conflicts by kind",
  severities: {
    grave: "Grave",
    serious: "Serious",
    unmeasured: "Not measured",
    slight: "Slight",
  } satisfies Record<Severity, string>,
  severityMeans: {
    grave: "a figure a power of ten off, or a rate given to the wrong parties",
    serious: "it changes what a reader would say",
    unmeasured: "the versions are words, and how far apart they lie is not told",
    slight: "within one percent or one month",
  } satisfies Record<Severity, string>,
  found: {
    claims: "rival claims at one place of the record",
    paths: "two places of the record that say one thing",
    record: "our record of the dispute",
  } satisfies Record<ConflictFinding, string>,
  foundBy: "Found in",
  displayed: "Shown on pages",
  notDisplayed: "Not shown",
  noneDisplayed: "Neither is shown as a value: both are words",
  says: "Who says so",
  since: (date: string) => `since ${date}`,
  also: (count: number) => `and ${count} more`,
  why: "Why this one is shown",
  ruling: "What we use",
  rulingOf: (topic: string) => `What we use: ${topic}`,
  ofMeasure: "All of this measure",
  slip: {
    label: (shown: string, other: string) => `The same digits in another place: ${shown}, ${other}`,
    places: (places: number) =>
      places === 1
        ? "The same digits, one place apart: ten times."
        : `The same digits, ${places} places apart.`,
  },
  more: "Load more",
  loading: "Loading more",
  empty: "No conflict passes all of these filters",
  emptyNote: "Take a filter away, or look from a later day:",
  none: "No conflict is seen from here",
  noneNote: "On the chosen days no two sources known differ.",
} as const;

export const messages = inLanguage(en, zh);
