import type { ReadDate, ReadDateKind } from "@nqpf/domain/reading";

import type { DateMention, Place } from "../quantities/mentions.ts";
import type { Goal } from "./goals.ts";
import { type Page, quantitiesIn } from "./page.ts";
import { distance } from "./places.ts";
import type { Original } from "./spans.ts";

/** The dates of a clause that are dates of a measure: no goal's deadline, budget year or day of a figure. */
export function datesIn(
  page: Page,
  original: Original,
  clause: Place,
  goals: readonly Goal[],
): ReadDate[] {
  return quantitiesIn(page, "date", clause).flatMap((mention) => {
    const isGoals =
      goals.some(({ deadline }) => deadline === mention.value) && mention.bound === "until";
    if (isGoals) return [];
    const kind = kindOf(page, mention, clause);
    return kind ? [{ ...original.spanOf(mention), value: mention.value, kind }] : [];
  });
}

function kindOf(page: Page, mention: DateMention, clause: Place): ReadDateKind | undefined {
  const fitting = fits[mention.bound];
  const words = page.hits
    .of("dateKind", clause)
    .filter(({ meaning }) => fitting.includes(meaning))
    .toSorted((a, b) => distance(a, mention) - distance(b, mention));
  if (mention.bound === "since") return "effective";
  if (mention.bound === "until") return words[0]?.meaning ?? "deadline";
  if (mention.value.length === 4) return undefined;
  return words[0]?.meaning ?? (mention.relative ? "announced" : undefined);
}

const fits: Readonly<Record<DateMention["bound"], readonly ReadDateKind[]>> = {
  on: ["announced", "effective", "expires", "deadline"],
  until: ["expires", "deadline"],
  since: ["effective"],
};
