import type { Paper } from "./paper.ts";

/** Lines under a heading, set off by an empty line; nothing where there are no lines. */
export function section(
  heading: string,
  lines: readonly string[],
  { ink }: Paper,
): readonly string[] {
  if (lines.length === 0) return [];
  return ["", ink.strong(heading.toUpperCase()), ...indent(lines)];
}

export function indent(lines: readonly string[], margin = "  "): string[] {
  return lines.map((line) => (line === "" ? "" : margin + line));
}
