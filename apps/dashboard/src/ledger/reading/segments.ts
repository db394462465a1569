import type { Place } from "../../lib/place.ts";
import { compareMarks } from "./mark.ts";

/** A stretch of a text inside which no mark begins or ends, with the marks that lie over it, outermost first. */
export interface Segment<M extends Place> extends Place {
  readonly marks: readonly M[];
}

/** Cuts a text of a length at the borders of all its marks, which may nest and cross. */
export function segmentsOf<M extends Place>(length: number, marks: readonly M[]): Segment<M>[] {
  const sorted = marks.toSorted(compareMarks);
  const inside = sorted.flatMap(({ start, end }) => [start, end]).filter((at) => at < length);
  const borders = [...new Set([0, ...inside, length])].toSorted((a, b) => a - b);
  const segments: Segment<M>[] = [];
  let open: M[] = [];
  let next = 0;
  for (const [place, start] of borders.entries()) {
    const end = borders[place + 1];
    if (end === undefined) break;
    if (open.some((mark) => mark.end <= start)) open = open.filter((mark) => mark.end > start);
    let mark = sorted[next];
    while (mark && mark.start <= start) {
      open = [...open, mark];
      next += 1;
      mark = sorted[next];
    }
    segments.push({ start, end, marks: open });
  }
  return segments;
}

/** Cuts segments further, at the ends of one place. */
export function cutAt<M extends Place>(
  segments: readonly Segment<M>[],
  place: Place | null,
): readonly Segment<M>[] {
  if (place === null) return segments;
  return segments.flatMap((segment) => {
    const cuts = [place.start, place.end].filter((at) => at > segment.start && at < segment.end);
    const borders = [segment.start, ...cuts, segment.end];
    return borders.slice(1).map((end, index) => ({ ...segment, start: borders[index] ?? 0, end }));
  });
}
