import type { MoneyRole } from "@nqpf/domain";
import type { ReadMoney } from "@nqpf/domain/reading";

import type { MoneyMention, Place } from "../quantities/mentions.ts";
import type { Draft } from "./drafts.ts";
import type { Goal } from "./goals.ts";
import { type Page, quantitiesIn } from "./page.ts";
import { distance, isInside, overlaps } from "./places.ts";
import type { Original } from "./spans.ts";
import { isSuperseded } from "./superseded.ts";

/** The amounts of a place that are terms of a measure: no goals, thresholds, old values or loan books. */
export function amountsIn(page: Page, place: Place, goals: readonly Goal[]): MoneyMention[] {
  return quantitiesIn(page, "money", place).filter(
    (mention) =>
      lowest(mention) > 0 &&
      !goals.some((goal) => overlaps(goal, mention)) &&
      !isBeside(page, "thresholds", mention) &&
      !isBeside(page, "loan-books", mention) &&
      !isBeside(page, "size-of-industry", mention) &&
      !isSuperseded(page, "money", mention),
  );
}

function lowest({ value }: MoneyMention): number {
  return typeof value === "number" ? value : value[0];
}

/** Words right before an amount say what it is. */
function isBeside(
  page: Page,
  cue: "thresholds" | "loan-books" | "size-of-industry",
  mention: MoneyMention,
): boolean {
  const before = { start: Math.max(0, mention.whole.start - 24), end: mention.whole.start };
  const clause = clauseOf(page, mention);
  return page.hits.cue(cue, before).some((hit) => isInside(hit, clause));
}

function clauseOf(page: Page, place: Place): Place {
  const sentence = page.sentences.find((candidate) => isInside(place, candidate));
  return sentence?.clauses.find((clause) => overlaps(clause, place)) ?? place;
}

/** The entries of an amount: two where the text gives a range. */
export function readMoney(
  page: Page,
  original: Original,
  mention: MoneyMention,
  draft: Draft,
): ReadMoney[] {
  const role = roleOf(page, mention, draft);
  const { value, currency, qualifier } = mention;
  if (typeof value === "number")
    return [{ ...original.spanOf(mention), value, currency, role, qualifier }];
  const [low, high] = mention.ends ?? [mention, mention];
  return [
    { ...original.spanOf(low), value: value[0], currency, role, qualifier: "at-least" },
    { ...original.spanOf(high), value: value[1], currency, role, qualifier: "up-to" },
  ];
}

/** The part that the nearest words give it, those before it first; without any, what its instrument gives. */
function roleOf(page: Page, mention: MoneyMention, draft: Draft): MoneyRole {
  const clause = clauseOf(page, mention);
  const near = page.hits
    .of("moneyRole", clause)
    .map((hit) => ({
      role: hit.meaning,
      far: distance(hit, mention) + (hit.start > mention.start ? behindCost : 0),
    }))
    .toSorted((a, b) => a.far - b.far)[0];
  if (near) return near.role;
  if (mention.qualifier === "up-to") return "ceiling";
  const instrument = draft.instruments[0];
  return instrument ? page.rules.bearing[instrument].money : "ceiling";
}

const behindCost = 12;
