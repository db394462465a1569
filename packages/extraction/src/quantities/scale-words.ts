export interface Scale {
  /** The power of ten. */
  readonly power: number;
  /** Also a unit of measure (m, t) and a scale only beside a currency. */
  readonly needsCurrency: boolean;
}

const words = {
  2: "hundred, hundreds",
  3: "thousand, thousands",
  6: "million, millions, mn, mln, mio",
  9: "billion, billions, bn, bln, bil",
  12: "trillion, trillions, tn, trn, trln",
};

const letters = { 3: "k", 6: "m, mm", 9: "b", 12: "t" };

/** Every word and abbreviation of a power of ten behind an English number. */
export const scaleWords: readonly (readonly [string, Scale])[] = [
  ...entriesOf(words, false),
  ...entriesOf(letters, true),
];

function entriesOf(lists: Readonly<Record<number, string>>, needsCurrency: boolean) {
  return Object.entries(lists).flatMap(([power, list]) =>
    list.split(",").map((word) => [word.trim(), { power: Number(power), needsCurrency }] as const),
  );
}
