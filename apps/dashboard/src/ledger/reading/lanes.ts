import type { Place } from "../../lib/place.ts";

/**
 * Gives marks that overlap lines of their own below the words, 0 nearest to them, so that inner marks are underlined
 * nearer than the outer ones. The marks come in the order of the text.
 */
export function lanesOf<M extends Place>(marks: readonly M[]): Map<M, number> {
  const lanes = new Map<M, number>();
  let group: M[] = [];
  /** Where the last mark of each line ends. */
  let ends: number[] = [];
  const close = () => {
    // First come, first line: turned round, the marks that enclose others are the farthest out.
    for (const mark of group) lanes.set(mark, ends.length - 1 - (lanes.get(mark) ?? 0));
    group = [];
    ends = [];
  };
  for (const mark of marks) {
    if (ends.every((end) => end <= mark.start)) close();
    const free = ends.findIndex((end) => end <= mark.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = mark.end;
    lanes.set(mark, lane);
    group.push(mark);
  }
  close();
  return lanes;
}
