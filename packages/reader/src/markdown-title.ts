/** The first heading of the first level outside of fenced code and front matter. */
export function markdownTitle(text: string): string | null {
  let fence: string | null = null;
  for (const line of withoutFrontMatter(text).split("\n")) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === null ? mark : fence === mark ? null : fence;
    else if (fence === null && /^ {0,3}#[ \t]/.test(line)) {
      const heading = line.trim().slice(1).trim();
      return heading.replace(/[ \t]#+$/, "").trim() || null;
    }
  }
  return null;
}

function withoutFrontMatter(text: string): string {
  if (!text.startsWith("---\n")) return text;
  const end = text.indexOf("\n---\n", 3);
  return end < 0 ? text : text.slice(end + 5);
}
