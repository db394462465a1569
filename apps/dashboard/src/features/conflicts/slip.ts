/** Two amounts that share their digits and differ in their place: a slip of units. */
export interface Slip {
  /** How many places they lie apart. */
  readonly places: number;
  /** Each amount, the first given first: the digits they share, and the noughts behind. */
  readonly rows: readonly { readonly digits: string; readonly noughts: string }[];
}

/** The slip between two whole amounts; null where they do not share their digits, or are equal. */
export function slipBetween(shown: number, other: number): Slip | null {
  const rows = [shown, other].map((value) => {
    const digits = String(value).replace(/0+$/, "");
    return { digits, noughts: String(value).slice(digits.length) };
  });
  const [first, second] = rows;
  if (!first || !second || first.digits === "" || first.digits !== second.digits) return null;
  const places = Math.abs(first.noughts.length - second.noughts.length);
  return places === 0 ? null : { places, rows };
}
