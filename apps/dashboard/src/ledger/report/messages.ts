import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  button: "Report a mistake",
  buttonOf: (what: string) => `Report a mistake: ${what}`,
  heading: "Report a mistake",
  note: "Nothing is sent from here. Copy the correction, save it, or hand it to your mail program.",
  close: "Close",
  about: "About",
  measure: "Measure",
  property: "Property",
  value: "Shown as",
  claims: "Claims",
  sources: "Sources",
  page: "Page, frozen as you see it",
  fields: {
    wrong: "What is wrong",
    right: "What is right",
    evidence: "Evidence: a source, a page, a quote",
  },
  copy: "Copy as Markdown",
  copied: "Copied.",
  notCopied: "The clipboard is closed to this page. Save the correction as a file instead.",
  save: "Save as a file",
  mail: "Open in your mail program",
  cut: "(The rest does not fit into a letter: please attach the saved file.)",
  subject: (title: string) => `Correction: ${title}`,
  file: "correction",
  text: {
    heading: "Correction",
    measure: "Measure:",
    property: "Property:",
    value: "Shown as:",
    claims: "Claims:",
    page: "Page:",
    sources: "Sources behind it",
    wrong: "What is wrong",
    right: "What is right",
    evidence: "Evidence",
    empty: "(left empty)",
  },
} as const;

export const messages = inLanguage(en, zh);
