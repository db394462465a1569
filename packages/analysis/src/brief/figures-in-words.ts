/** Figures that a sentence of ours gives. */
export interface FiguresInWords {
  /** Whole currency units: 5e11 for `500bn yuan`. */
  readonly sums: readonly number[];
  readonly percents: readonly number[];
  readonly years: readonly string[];
}

const scales: Readonly<Record<string, number>> = { m: 1e6, bn: 1e9, tn: 1e12 };
const figure = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(?:\s?(tn|bn|m)\b|\s(percent)\b)?/g;

/** Reads the sums, percentages and years of an English sentence written as the catalogue writes them. */
export function figuresIn(words: string): FiguresInWords {
  const sums: number[] = [];
  const percents: number[] = [];
  const years: string[] = [];
  for (const [, digits = "", scale, percent] of words.matchAll(figure)) {
    const value = Number(digits.replaceAll(",", ""));
    if (scale !== undefined) sums.push(Math.round(value * (scales[scale] ?? 1)));
    else if (percent !== undefined) percents.push(value);
    else if (/^(19|20)\d\d$/.test(digits)) years.push(digits);
  }
  return { sums, percents, years };
}
