import type { Phrase } from "@nqpf/domain/answers";

/** Sets the last word of a sentence apart, so that a note's number can stay on its line; empty where a name ends it. */
export function withoutLastWord(words: readonly Phrase[]): {
  readonly rest: readonly Phrase[];
  readonly last: string;
} {
  const end = words.at(-1);
  if (!end || end.measure !== null || end.lang !== "en") return { rest: words, last: "" };
  const cut = end.text.trimEnd().lastIndexOf(" ") + 1;
  const before = words.slice(0, -1);
  return {
    rest: cut === 0 ? before : [...before, { ...end, text: end.text.slice(0, cut) }],
    last: end.text.slice(cut),
  };
}
