import type { Place } from "../../lib/place.ts";
import type { Segment } from "./segments.ts";

/** A line of a text with the line breaks after it, and its segments. */
export interface Paragraph<M extends Place> extends Place {
  readonly segments: readonly Segment<M>[];
}

/** Cuts segments into the lines of their text. Together the paragraphs are the text, line breaks and all. */
export function paragraphsOf<M extends Place>(
  text: string,
  segments: readonly Segment<M>[],
): Paragraph<M>[] {
  const paragraphs: Paragraph<M>[] = [];
  let next = 0;
  for (const { index: start, 0: line } of text.matchAll(/[^\n]*\n+|[^\n]+$/g)) {
    const end = start + line.length;
    const own: Segment<M>[] = [];
    let segment = segments[next];
    while (segment && segment.start < end) {
      own.push({
        ...segment,
        start: Math.max(segment.start, start),
        end: Math.min(segment.end, end),
      });
      if (segment.end > end) break;
      next += 1;
      segment = segments[next];
    }
    paragraphs.push({ start, end, segments: own });
  }
  return paragraphs;
}

/** Longer than the lines of a text that was wrapped by hand. */
const longLine = 120;

/** Whether each line of a text is a paragraph of its own: no blank lines part them, and they were not wrapped by hand. */
export function hasLineParagraphs(text: string): boolean {
  return !/\n[^\S\n]*\n/.test(text) && text.split("\n").some((line) => line.length > longLine);
}
