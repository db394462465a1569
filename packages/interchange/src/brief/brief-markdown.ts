import type { Source } from "@nqpf/domain";
import {
  type Brief,
  type BriefDocument,
  type Phrase,
  type Sentence,
  sentencesOf,
  type StatementHeld,
} from "@nqpf/domain/answers";

import {
  type BriefOptions,
  documentHeading,
  type Headed,
  languageTag,
  layoutOf,
  verdictLabel,
} from "./brief-layout.ts";
import { type Note, type NoteEntry, type Notes, notesOf } from "./brief-notes.ts";
import { htmlText } from "./html-text.ts";
import { claimsAddress, measureAddress } from "./ledger-address.ts";
import { markdownLink, markdownText } from "./markdown-text.ts";

interface Page {
  readonly notes: Notes;
  readonly base: string | null;
}

/** A brief as Markdown with footnotes: the same brief always gives the same text. */
export function briefMarkdown(brief: Brief, { base = null }: BriefOptions = {}): string {
  const layout = layoutOf(brief);
  const page = { notes: notesOf(brief, sentencesOf(brief)), base };
  const documents =
    brief.documents.length === 0
      ? [markdownText(layout.documents.empty), ""]
      : brief.documents.flatMap((document) => documentLines(document, page));
  return [
    `# ${markdownText(layout.title)}`,
    "",
    markdownText(`${layout.frozen} ${layout.summary}`),
    "",
    ...layout.before.flatMap((part) => partLines(part, page)),
    `## ${layout.documents.heading}`,
    "",
    ...documents,
    ...layout.after.flatMap((part) => partLines(part, page)),
    ...boxLines(layout.unknown, page),
    ...page.notes.all.map((note) => noteLine(note, page)),
    "",
  ].join("\n");
}

function partLines({ heading, part }: Headed, page: Page): string[] {
  return [`## ${heading}`, "", ...listLines(part.sentences, part.empty, page), ""];
}

function boxLines({ heading, part }: Headed, page: Page): string[] {
  const lines = [`**${heading}**`, "", ...listLines(part.sentences, part.empty, page)];
  return [...lines.map((line) => (line === "" ? ">" : `> ${line}`)), ""];
}

function listLines(sentences: readonly Sentence[], empty: string | null, page: Page): string[] {
  if (sentences.length === 0) return [markdownText(empty ?? "")];
  return sentences.map((sentence) => `- ${sentenceText(sentence, page)}`);
}

function documentLines(document: BriefDocument, page: Page): string[] {
  const { source, statements } = document;
  const heading = documentHeading(document);
  return [
    `### ${source.url === null ? markdownText(heading) : markdownLink(heading, source.url)}`,
    "",
    ...statements.flatMap((statement, at) => statementLines(statement, at + 1, page)),
    "",
  ];
}

function statementLines(statement: StatementHeld, number: number, page: Page): string[] {
  const margin = " ".repeat(String(number).length + 2);
  return [
    `${number}. ${phraseText(statement.states, page)} **${markdownText(verdictLabel(statement))}.**`,
    ...statement.sentences.map((sentence) => `${margin}- ${sentenceText(sentence, page)}`),
  ];
}

function sentenceText(sentence: Sentence, page: Page): string {
  const number = page.notes.numberOf(sentence);
  const words = sentence.words.map((phrase) => phraseText(phrase, page)).join("");
  return number === null ? words : `${words}[^${number}]`;
}

function phraseText(phrase: Phrase, { base }: Page): string {
  const { text, lang, measure } = phrase;
  if (lang !== "en")
    return `<span lang="${languageTag(phrase)}">${markdownText(htmlText(text)).replaceAll("\\&", "&")}</span>`;
  return measure === null || base === null
    ? markdownText(text)
    : markdownLink(text, measureAddress(base, measure));
}

function noteLine({ number, entries }: Note, page: Page): string {
  return `[^${number}]: ${entries.map((entry) => entryText(entry, page)).join("; ")}.`;
}

function entryText({ id, claim, statedOn, sources }: NoteEntry, { base }: Page): string {
  const name =
    claim === null || base === null
      ? `\`${id}\``
      : `[\`${id}\`](<${claimsAddress(base, claim.measure)}>)`;
  const place = claim === null ? [] : [`\`${claim.measure} ${claim.property}\` (${claim.grade})`];
  return [name, ...place, ...sources.map(sourceText), `stated ${statedOn}`].join(", ");
}

function sourceText({ publisher, title, url }: Source): string {
  const name = title === null ? publisher : `${publisher}, “${title}”`;
  return url === null ? markdownText(name) : markdownLink(name, url);
}
