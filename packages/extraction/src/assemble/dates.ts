import type { ReadDate, ReadDateKind } from "@nqpf/domain/reading";

import type { OwnCue } from "../lexicon/own-cues.ts";
import type { DateMention, Place } from "../quantities/mentions.ts";
import type { Goals } from "./goals.ts";
import { type Page, quantitiesIn } from "./page.ts";
import { nearest } from "./places.ts";
import type { Original } from "./spans.ts";

/** The dates of a clause that are dates of a measure: no goal's deadline, budget year or day of a figure. */
export function datesIn(page: Page, original: Original, clause: Place, goals: Goals): ReadDate[] {
  return quantitiesIn(page, "date", clause).flatMap((mention) => {
    if (mention.bound === "until" && goals.deadlines.has(mention.value)) return [];
    const kind = kindOf(page, mention, clause);
    if (kind === "deadline" && isOver(page, mention)) return [];
    return kind ? [{ ...original.spanOf(mention), value: mention.value, kind }] : [];
  });
}

/** A day up to which something was counted is no deadline: 到上周五已签约. */
function isOver({ published }: Page, { bound, value }: DateMention): boolean {
  return bound === "until" && published !== null && value < published.slice(0, value.length);
}

function kindOf(page: Page, mention: DateMention, clause: Place): ReadDateKind | undefined {
  const fitting = fits[mention.bound];
  const words = nearest(
    page.hits.of("dateKind", clause).filter(({ meaning }) => fitting.includes(meaning)),
    mention,
  );
  if (mention.bound === "since") return "effective";
  if (mention.bound === "until")
    return words?.meaning ?? (isBeside(page, "bare-until", mention) ? "expires" : "deadline");
  if (mention.value.length === 4) return undefined;
  return words?.meaning ?? (mention.relative ? "announced" : undefined);
}

const fits: Readonly<Record<DateMention["bound"], readonly ReadDateKind[]>> = {
  on: ["announced", "effective", "expires", "deadline"],
  until: ["expires", "deadline"],
  since: ["effective"],
};

function isBeside(page: Page, cue: OwnCue, { start, end }: Place): boolean {
  return page.hits.hasCue(cue, { start: Math.max(0, start - 16), end: end + 2 });
}
