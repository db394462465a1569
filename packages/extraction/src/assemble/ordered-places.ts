import type { Place } from "../quantities/mentions.ts";

/** Where the first of some ordered places stands that begins at an offset or behind it; their number where none does. */
export function firstFrom(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some ordered places that lie inside a place. */
export function within<P extends Place>(places: readonly P[], place: Place): P[] {
  const inside: P[] = [];
  for (let at = firstFrom(places, place.start); at < places.length; at += 1) {
    const candidate = places[at];
    if (!candidate || candidate.start >= place.end) break;
    if (candidate.end <= place.end) inside.push(candidate);
  }
  return inside;
}

/** Whether one of some ordered places lies inside a place and fits. */
export function someWithin<P extends Place>(
  places: readonly P[],
  place: Place,
  fits: (candidate: P) => boolean = () => true,
): boolean {
  for (let at = firstFrom(places, place.start); at < places.length; at += 1) {
    const candidate = places[at];
    if (!candidate || candidate.start >= place.end) break;
    if (candidate.end <= place.end && fits(candidate)) return true;
  }
  return false;
}

/** The index of the first of some ordered places without overlap that a place overlaps; -1 where it overlaps none. */
export function firstOverlapping(places: readonly Place[], { start, end }: Place): number {
  const next = firstFrom(places, start);
  if ((places[next - 1]?.end ?? start) > start) return next - 1;
  return (places[next]?.start ?? end) < end ? next : -1;
}

/** Those of some ordered places without overlap that a place overlaps. */
export function overlapping<P extends Place>(places: readonly P[], place: Place): P[] {
  const found: P[] = [];
  const first = firstOverlapping(places, place);
  if (first < 0) return found;
  for (let at = first; at < places.length; at += 1) {
    const candidate = places[at];
    if (!candidate || candidate.start >= place.end) break;
    found.push(candidate);
  }
  return found;
}
