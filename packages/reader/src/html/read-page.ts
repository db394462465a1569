import { mainText } from "./main-text.ts";
import type { MadeText } from "../made-text.ts";
import { openPage, type Page } from "./open-page.ts";
import { pageExcess } from "./page-limits.ts";
import { pageText } from "./page-text.ts";

/** Above these the search for the main text takes seconds or more, so the whole page is kept. */
const deepestSearched = 500;
const mostSearched = 30_000;

export function readPage(html: string): MadeText {
  const detail = pageExcess(html);
  if (detail !== null) return { status: "too-large", detail };
  const page = openPage(html);
  const visible = pageText(page.document.body);
  const heading = onlyHeading(page.document);
  const title = heading ?? page.title;
  const excess = excessOf(page);
  const main = excess === null ? mainText(page.document) : null;
  if (main === null) {
    const notice = { kind: "whole-page", because: excess ?? "no-main-text" } as const;
    return { status: "made", text: visible, title, notices: [...page.notices, notice] };
  }
  const text = heading === null || main.includes(heading) ? main : `${heading}\n\n${main}`;
  const notice = { kind: "main-text", kept: text.length, visible: visible.length } as const;
  return { status: "made", text, title, notices: [...page.notices, notice] };
}

/** The one heading of the first level; a page with several names nothing by them. */
function onlyHeading(document: Document): string | null {
  const headings = document.querySelectorAll("h1");
  const [first] = headings;
  return headings.length === 1 && first !== undefined ? pageText(first) || null : null;
}

function excessOf(page: Page): "too-deep" | "too-many-elements" | null {
  if (page.depth > deepestSearched) return "too-deep";
  return page.elements > mostSearched ? "too-many-elements" : null;
}
