import type { MediaType } from "./reading.ts";

const byDeclaration: Readonly<Record<string, MediaType>> = {
  "text/html": "text/html",
  "application/xhtml+xml": "text/html",
  "text/markdown": "text/markdown",
  "text/x-markdown": "text/markdown",
  "text/plain": "text/plain",
};

const byEnding: Readonly<Record<string, MediaType>> = {
  html: "text/html",
  htm: "text/html",
  xhtml: "text/html",
  md: "text/markdown",
  markdown: "text/markdown",
  txt: "text/plain",
};

/** By what the caller declares, else by the ending of the name, else by how the content starts. */
export function mediaTypeOf(
  hint: { readonly mediaType?: string | undefined; readonly name?: string | undefined },
  start: string,
): MediaType {
  const declared = hint.mediaType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const ending = /\.([a-z]+)$/i.exec(hint.name ?? "")?.[1]?.toLowerCase() ?? "";
  return (
    own(byDeclaration, declared) ??
    own(byEnding, ending) ??
    (startsLikePage(start) ? "text/html" : "text/plain")
  );
}

function own(table: Readonly<Record<string, MediaType>>, key: string): MediaType | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Comments and an XML declaration may stand before the first element. */
function startsLikePage(start: string): boolean {
  let rest = start.trimStart();
  for (;;) {
    const end = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?xml") ? "?>" : null;
    if (end === null) return /^<(?:!doctype html|html|head|body)[\s>]/i.test(rest);
    const at = rest.indexOf(end);
    if (at < 0) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
}
