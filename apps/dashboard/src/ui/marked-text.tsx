import css from "./marked-text.module.css";

/** Splits a text at the places where any of the words stands, whatever its case. Every second part is a match. */
export function splitAtWords(text: string, words: readonly string[]): string[] {
  const found = words
    .filter((word) => word !== "")
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return found.length === 0 ? [text] : text.split(new RegExp(`(${found.join("|")})`, "giu"));
}

/** A text with the words of a query marked. */
export function MarkedText({
  text,
  words,
}: {
  readonly text: string;
  readonly words: readonly string[];
}) {
  return splitAtWords(text, words).map((part, place) =>
    place % 2 === 1 ? (
      <mark key={place} className={css.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
