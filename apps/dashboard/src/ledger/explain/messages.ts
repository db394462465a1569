import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  button: (of: string) => `Why is this number here: ${of}`,
  panel: "Why is this number here",
  close: "Close",
  loading: "Loading the explanation",
  failed: "The explanation did not come",
  none: "cannot be given",
  range: (low: string, high: string) => `${low} to ${high}`,
  counts: "What it is",
  formula: "Formula",
  methods: "See the methods",
  included: (count: string) => `What is in it: ${count} rows`,
  excluded: (count: string) => `What is left out, and why: ${count} rows`,
  assumptions: "Assumed",
  caveats: "To bear in mind",
  more: (count: string) => `Show ${count} more`,
  scope: (asOf: string, knownAt: string, revision: string) =>
    `As it held on ${asOf}, known by ${knownAt}, at revision ${revision} of the ledger.`,
} as const;

/** The analysis explains itself in English; the Chinese interface shows these words as they are, marked. */
export const messages = inLanguage(en, zh);
