/** A brief's Markdown with the reader's note under a heading of its own; as it is where there is none. */
export function withNote(markdown: string, heading: string, note: string): string {
  const words = note.trim();
  return words === "" ? markdown : `${markdown.trimEnd()}\n\n## ${heading}\n\n${words}\n`;
}
