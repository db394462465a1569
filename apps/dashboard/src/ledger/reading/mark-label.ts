import { bracketed, named } from "../../lib/joining.ts";
import type { Place } from "../../lib/place.ts";
import type { Mark } from "./mark.ts";
import { messages } from "./messages.ts";

const longest = 90;

/** The first words of a place, on one line. */
export function wordsAt(text: string, { start, end }: Place, most: number = longest): string {
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  if (words.length <= most) return words;
  // Half of a character outside the first plane would be shown as a box.
  return `${words
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
}

/** The name of a mark's control: its kind, its words, and what was decided on it. */
export function markLabel(
  text: string,
  mark: Mark,
  decided: keyof typeof messages.decided | undefined,
): string {
  const label = named(messages.kinds[mark.kind], wordsAt(text, mark));
  return decided === undefined ? label : `${label}${bracketed(messages.decided[decided])}`;
}
