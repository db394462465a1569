import type { MeasureCitation } from "@nqpf/domain/answers";

/** A form in which citations are taken home. One that a program reads bears the same name in every language. */
export interface CitationForm {
  /** Null for plain text, which each page calls by its own word. */
  readonly name: string | null;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (citations: readonly MeasureCitation[]) => string;
}

export const citationForms: readonly CitationForm[] = [
  {
    name: null,
    ending: "txt",
    mediaType: "text/plain",
    write: (citations) => citations.map(({ text }) => `${text}\n`).join("\n"),
  },
  {
    name: "BibTeX",
    ending: "bib",
    mediaType: "application/x-bibtex",
    write: (citations) => citations.map(({ bibtex }) => bibtex).join("\n"),
  },
  {
    name: "RIS",
    ending: "ris",
    mediaType: "application/x-research-info-systems",
    write: (citations) => citations.map(({ ris }) => ris).join(""),
  },
  {
    name: "CSL-JSON",
    ending: "json",
    mediaType: "application/json",
    write: (citations) =>
      `${JSON.stringify(
        citations.map(({ csl }) => csl),
        null,
        2,
      )}\n`,
  },
];

/** Citations as a file of one form. */
export function citationFile(citations: readonly MeasureCitation[], form: CitationForm): Blob {
  return new Blob([form.write(citations)], { type: `${form.mediaType};charset=utf-8` });
}
