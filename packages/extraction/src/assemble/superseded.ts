import type { Place } from "../quantities/mentions.ts";
import { type Page, quantitiesIn, sentenceOf } from "./page.ts";

/** Whether a text gives a value as an old one: `from 500 to 800`, 由1.75%降到1.5%, or as an error. */
export function isSuperseded(page: Page, kind: "money" | "rate", value: Place): boolean {
  const sentence = sentenceOf(page, value);
  if (!sentence) return false;
  if (followsClosely(page, "past-values", value) || precedesClosely(page, "past-values", value))
    return true;
  if (precedesClosely(page, "past-rules", value)) return true;
  if (followsClosely(page, "increments", value))
    return quantitiesIn(page, kind, sentence).some(
      (other) => other.start > value.start && followsClosely(page, "new-values", other),
    );
  return (
    followsClosely(page, "old-values", value) &&
    page.hits.hasCue("new-values", sentence) &&
    quantitiesIn(page, kind, sentence).some(
      (other) => other.start !== value.start && followsClosely(page, "new-values", other),
    )
  );
}

/** Characters that may stand between such a word and its value, as in `from about RMB 500 billion`. */
const reach = 6;

function followsClosely(
  page: Page,
  cue: "old-values" | "new-values" | "past-values" | "increments",
  value: Place,
): boolean {
  const before = { start: Math.max(0, value.start - 24), end: value.start };
  return page.hits.cue(cue, before).some(({ end }) => value.start - end <= reach);
}

function precedesClosely(page: Page, cue: "past-values" | "past-rules", value: Place): boolean {
  const behind = { start: value.end, end: value.end + 36 };
  return page.hits.cue(cue, behind).some(({ start }) => start - value.end <= 1);
}
