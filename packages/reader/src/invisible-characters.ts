import type { Notice } from "./reading.ts";

/** Characters of no width, marks of writing direction, soft hyphens and tag characters. */
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** One notice with a count for each such character in the text, in the order of code points; none if there is none. */
export function noticeInvisible(text: string): Notice[] {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(invisible)) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const characters = [...counts]
    .map(([character, count]) => ({ point: character.codePointAt(0) ?? 0, count }))
    .toSorted((a, b) => a.point - b.point)
    .map(({ point, count }) => ({
      character: `U+${point.toString(16).toUpperCase().padStart(4, "0")}`,
      count,
    }));
  return [{ kind: "invisible-characters", characters }];
}

/** Whether a reader would see anything at all. */
export function hasVisibleText(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}

/** Whether more than one character in twenty is a control character that no text needs. */
export function isMostlyControl(text: string): boolean {
  const controls = text.match(/(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  return controls > text.length / 20;
}
