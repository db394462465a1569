import { Readability } from "@mozilla/readability";

import { hasVisibleText } from "../invisible-characters.ts";
import { pageText } from "./page-text.ts";

/** Short Chinese notices say much in few characters; the library's own 500 suits English articles. */
const fewestCharacters = 50;

/** The text of the page's main part, `null` if none stands out. Changes the document. */
export function mainText(document: Document): string | null {
  keepHeadings(document);
  try {
    const article = new Readability<Element>(document, {
      charThreshold: fewestCharacters,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    const text = article?.content ? pageText(article.content) : "";
    return hasVisibleText(text) ? text : null;
  } catch {
    // Whatever a hostile page breaks in the search, its whole text is still there, and a notice says so.
    return null;
  }
}

/** The search drops headings that repeat the page's title. A title that no heading repeats keeps them. */
function keepHeadings(document: Document): void {
  const meta = document.createElement("meta");
  meta.setAttribute("property", "og:title");
  meta.setAttribute("content", "qqqqqqqqqqqqqqqq");
  document.head.append(meta);
}
