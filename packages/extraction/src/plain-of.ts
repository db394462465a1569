import { normalise } from "./text/normalise.ts";

/** Words as the lexicons see them: width, case and traditional characters folded, without white space at the ends. */
export function plainOf(words: string): string {
  return normalise(words).text.trim();
}
