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
import { htmlLink, htmlText } from "./html-text.ts";
import { claimsAddress, measureAddress } from "./ledger-address.ts";

interface Page {
  readonly notes: Notes;
  readonly base: string | null;
}

/** A brief as one HTML page without style or script: the same brief always gives the same text. */
export function briefHtml(brief: Brief, { base = null }: BriefOptions = {}): string {
  const layout = layoutOf(brief);
  const page = { notes: notesOf(brief, sentencesOf(brief)), base };
  const documents =
    brief.documents.length === 0
      ? [element("p", htmlText(layout.documents.empty))]
      : brief.documents.map((document) => documentBlock(document, page));
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    element("title", htmlText(layout.title)),
    "</head>",
    "<body>",
    "<article>",
    element("h1", htmlText(layout.title)),
    element("p", htmlText(layout.frozen)),
    element("p", htmlText(layout.summary)),
    ...layout.before.map((part) => section(part, page)),
    '<section id="documents">',
    element("h2", htmlText(layout.documents.heading)),
    ...documents,
    "</section>",
    ...layout.after.map((part) => section(part, page)),
    box(layout.unknown, page),
    '<section id="notes">',
    element("h2", "Footnotes"),
    "<ol>",
    ...page.notes.all.map((note) => noteItem(note, page)),
    "</ol>",
    "</section>",
    "</article>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function section({ id, heading, part }: Headed, page: Page): string {
  return [
    `<section id="${id}">`,
    element("h2", htmlText(heading)),
    list(part.sentences, part.empty, page),
    "</section>",
  ].join("\n");
}

function box({ id, heading, part }: Headed, page: Page): string {
  return [
    `<aside id="${id}">`,
    element("h2", htmlText(heading)),
    list(part.sentences, part.empty, page),
    "</aside>",
  ].join("\n");
}

function list(sentences: readonly Sentence[], empty: string | null, page: Page): string {
  if (sentences.length === 0) return element("p", htmlText(empty ?? ""));
  const items = sentences.map((sentence) => element("li", sentenceMarkup(sentence, page)));
  return ["<ul>", ...items, "</ul>"].join("\n");
}

function documentBlock(document: BriefDocument, page: Page): string {
  const { source, statements } = document;
  const heading = documentHeading(document);
  return [
    element("h3", source.url === null ? htmlText(heading) : htmlLink(heading, source.url)),
    "<ol>",
    ...statements.map((statement) => statementItem(statement, page)),
    "</ol>",
  ].join("\n");
}

function statementItem(statement: StatementHeld, page: Page): string {
  const verdict = element("strong", `${htmlText(verdictLabel(statement))}.`);
  return [
    "<li>",
    element("p", `${phraseMarkup(statement.states, page)} ${verdict}`),
    list(statement.sentences, null, page),
    "</li>",
  ].join("\n");
}

function sentenceMarkup(sentence: Sentence, page: Page): string {
  const number = page.notes.numberOf(sentence);
  const words = sentence.words.map((phrase) => phraseMarkup(phrase, page)).join("");
  return number === null ? words : `${words}<sup><a href="#note-${number}">${number}</a></sup>`;
}

function phraseMarkup(phrase: Phrase, { base }: Page): string {
  const { text, lang, measure } = phrase;
  if (lang !== "en") return `<span lang="${languageTag(phrase)}">${htmlText(text)}</span>`;
  return measure === null || base === null
    ? htmlText(text)
    : htmlLink(text, measureAddress(base, measure));
}

function noteItem({ number, entries }: Note, page: Page): string {
  const items = entries.map((entry) => element("li", entryMarkup(entry, page)));
  return [`<li id="note-${number}">`, "<ul>", ...items, "</ul>", "</li>"].join("\n");
}

function entryMarkup({ id, claim, statedOn, sources }: NoteEntry, { base }: Page): string {
  const name =
    claim === null || base === null
      ? htmlText(id)
      : htmlLink(id, claimsAddress(base, claim.measure));
  const place =
    claim === null
      ? []
      : [`${element("code", htmlText(`${claim.measure} ${claim.property}`))} (${claim.grade})`];
  return [
    element("code", name),
    ...place,
    ...sources.map(sourceMarkup),
    `stated <time datetime="${htmlText(statedOn)}">${htmlText(statedOn)}</time>`,
  ].join(", ");
}

function sourceMarkup({ publisher, title, url, lang }: Source): string {
  const name = title === null ? publisher : `${publisher}, “${title}”`;
  const markup = url === null ? htmlText(name) : htmlLink(name, url);
  return title === null || lang === "en"
    ? markup
    : `<span lang="${htmlText(lang)}">${markup}</span>`;
}

function element(name: string, markup: string): string {
  return `<${name}>${markup}</${name}>`;
}
