import type { Label, MeasureId } from "@nqpf/domain";
import type { Phrase } from "@nqpf/domain/answers";

/** Words, or a phrase that names a measure or is not English; several of either. */
export type Piece = string | Phrase | readonly Piece[];

/** Joins pieces to phrases; English words that stand side by side become one. */
export function phrases(...pieces: readonly Piece[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const piece of flat(pieces)) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (last && isPlain(last) && isPlain(piece))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** A measure by its English name, which leads to it. */
export function named({ id, title }: { readonly id: MeasureId; readonly title: Label }): Piece {
  return { text: title.en, lang: "en", measure: id };
}

/** A measure by both its names. */
export function bothNames(measure: { readonly id: MeasureId; readonly title: Label }): Piece {
  const { zh } = measure.title;
  return zh === null
    ? named(measure)
    : [named(measure), " (", { text: zh, lang: "zh", measure: null }, ")"];
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly Piece[]): Piece {
  return items.flatMap((item, at): Piece[] => {
    if (at === 0) return [item];
    return [at === items.length - 1 ? " and " : ", ", item];
  });
}

function flat(pieces: readonly Piece[]): Phrase[] {
  return pieces.flatMap((piece): Phrase[] => {
    if (typeof piece === "string") return [{ text: piece, lang: "en", measure: null }];
    return isPhrase(piece) ? [piece] : flat(piece);
  });
}

function isPhrase(piece: Phrase | readonly Piece[]): piece is Phrase {
  return !Array.isArray(piece);
}

function isPlain({ lang, measure }: Phrase): boolean {
  return lang === "en" && measure === null;
}
