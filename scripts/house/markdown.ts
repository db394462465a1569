import { filesUnder, textOf } from "./files.ts";

/** Every Markdown file of the checkout. */
export const documents: readonly string[] = filesUnder().filter((path) => path.endsWith(".md"));

/** The targets of a document's links and pictures, outside code. */
export function linksIn(path: string): string[] {
  const prose = textOf(path).replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap((match) => match[1] ?? []);
}

/** The anchors that a document's headings make. */
export function anchorsOf(path: string): string[] {
  return [...textOf(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

/** The first cell of each row of a document's tables, without its marks. */
export function firstCells(path: string): string[] {
  return [...textOf(path).matchAll(/^\| (?!---)([^|]+) \|/gm)].map(([, cell = ""]) =>
    cell.replaceAll("`", ""),
  );
}
