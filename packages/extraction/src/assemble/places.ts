import type { Place } from "../quantities/mentions.ts";

/** Whether a place lies wholly inside another. */
export function isInside(place: Place, whole: Place): boolean {
  return place.start >= whole.start && place.end <= whole.end;
}

export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Characters between two places; 0 where they touch or overlap. */
export function distance(a: Place, b: Place): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The smallest place that holds both. */
export function hull(a: Place, b: Place): Place {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The nearest of some places; of two as near, the earlier. `far` says how far one is where more than its distance counts. */
export function nearest<P extends Place>(
  places: readonly P[],
  to: Place,
  far: (place: P) => number = (place) => distance(place, to),
): P | undefined {
  let best: P | undefined;
  let least = Infinity;
  for (const place of places) {
    const away = far(place);
    if (away < least) [best, least] = [place, away];
  }
  return best;
}

/** A place without the white space and marks at its ends. */
export function trimmed({ start, end }: Place, plain: string): Place {
  let [from, until] = [start, end];
  while (from < until && /[\s,;，；、:：]/.test(plain.charAt(from))) from += 1;
  while (until > from && /[\s,;，；、:：]/.test(plain.charAt(until - 1))) until -= 1;
  return { start: from, end: until };
}
