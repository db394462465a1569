import { leftAlone, unifiedSigns } from "./fold-words.ts";
import { simplifiedOf } from "./traditional-characters.ts";

/** How a UTF-16 code unit folds: a positive number is the unit it becomes, the rest are these. */
export const Fold = { unknown: 0, dropped: -1, expanded: -2, mark: -3, surrogate: -4 } as const;

const table = new Int32Array(0x10000);
const expansions = new Map<number, string>();
const signs = new Map(
  unifiedSigns.flatMap(([plain, written]) => Array.from(written, (sign) => [sign, plain] as const)),
);
const dropped = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
const mark = /^[\p{M}\uFF9E\uFF9F]$/u;
const numberForm = /^\P{Nd}$/u;

/** The fold of a code unit, worked out when it is first met. */
export function foldOf(unit: number): number {
  const known = table[unit] ?? Fold.unknown;
  return known === Fold.unknown ? learn(unit) : known;
}

/** What an `expanded` code unit becomes. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? "";
}

/** What one character becomes, or one with its combining marks. */
export function foldCharacter(written: string): string {
  const sign = signs.get(written);
  if (sign !== undefined) return sign;
  const folded = written.normalize("NFKC");
  // ① and ² would run into the digits beside them, and ´ and ™ would bring a space or letters of their own.
  const alters = (numberForm.test(written) && /\d/.test(folded)) || folded.startsWith(" ");
  const plain = alters || leftAlone.includes(written) ? written : folded;
  return (simplifiedOf.get(plain) ?? plain).toLowerCase();
}

function learn(unit: number): number {
  const fold = classify(unit);
  table[unit] = fold;
  return fold;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return Fold.surrogate;
  const written = String.fromCharCode(unit);
  if (!signs.has(written) && written !== "\n" && dropped.test(written)) return Fold.dropped;
  if (mark.test(written)) return Fold.mark;
  const folded = foldCharacter(written);
  if (folded.length === 1) return folded.charCodeAt(0);
  expansions.set(unit, folded);
  return Fold.expanded;
}
