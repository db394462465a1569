import { parseHTML } from "linkedom";

import type { Notice } from "../reading.ts";
import { walk } from "./walk.ts";

const script = new Set(["SCRIPT", "NOSCRIPT", "TEMPLATE"]);
const style = new Set(["STYLE"]);
const embedded = new Set("IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO MATH".split(" "));
const silent = new Set("TITLE META LINK BASE".split(" "));
const hiddenByStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

export interface Page {
  readonly document: Document;
  readonly title: string | null;
  readonly elements: number;
  readonly depth: number;
  readonly notices: readonly Notice[];
}

/** Parses a page and takes out what a person looking at it would not see. */
export function openPage(html: string): Page {
  // The parser needs a root and a body to hang fragments on; those of the page itself are unwrapped below.
  const { document } = parseHTML(
    `<!doctype html><html><head></head><body>${html}</body></html>`,
  ) as unknown as { document: Document };
  const title = document.querySelector("title")?.textContent.replaceAll(/\s+/g, " ").trim();

  const counts = { script: 0, style: 0, hidden: 0, embedded: 0 };
  const unwanted: Element[] = [];
  const wrappers: Element[] = [];
  let elements = 0;
  let deepest = 0;
  walk(document.body, {
    enter(element, depth) {
      elements += 1;
      deepest = Math.max(deepest, depth);
      const what = whatIsLeftOut(element);
      if (what === null) {
        if (["HTML", "BODY", "HEAD"].includes(nameOf(element))) wrappers.push(element);
        return true;
      }
      if (what !== "silent") counts[what] += 1;
      unwanted.push(element);
      return false;
    },
  });
  for (const element of unwanted) element.remove();
  for (const element of wrappers.filter((wrapper) => wrapper !== document.body)) unwrap(element);

  const notices = (["script", "style", "hidden", "embedded"] as const).flatMap((what): Notice[] =>
    counts[what] === 0 ? [] : [{ kind: "left-out", what, count: counts[what] }],
  );
  return { document, title: title ? title : null, elements, depth: deepest, notices };
}

export function nameOf(element: Element): string {
  return element.nodeName.toUpperCase();
}

function whatIsLeftOut(
  element: Element,
): "script" | "style" | "hidden" | "embedded" | "silent" | null {
  const name = nameOf(element);
  if (silent.has(name)) return "silent";
  if (script.has(name)) return "script";
  if (style.has(name)) return "style";
  if (embedded.has(name)) return "embedded";
  return isHidden(element) ? "hidden" : null;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden")?.trim().toLowerCase() === "true" ||
    hiddenByStyle.test(element.getAttribute("style") ?? "")
  );
}

function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (parent === null) return;
  while (element.firstChild !== null) parent.insertBefore(element.firstChild, element);
  element.remove();
}
