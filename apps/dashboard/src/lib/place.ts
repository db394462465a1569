/** A stretch of a text: half-open, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Reads a place as the address has it, `120-164`. */
export function placeOf(address: string | undefined): Place | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(address ?? "") ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

export function placeText({ start, end }: Place): string {
  return `${start}-${end}`;
}

export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first place lies wholly over the second. */
export function covers(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
