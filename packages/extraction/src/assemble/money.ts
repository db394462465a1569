import type { MoneyRole } from "@nqpf/domain";
import type { ReadMoney } from "@nqpf/domain/reading";

import type { MoneyMention, Place } from "../quantities/mentions.ts";
import { isHan } from "../text/character-classes.ts";
import type { Draft } from "./drafts.ts";
import type { Goals } from "./goals.ts";
import { firstOverlapping } from "./ordered-places.ts";
import { type Page, quantitiesIn, sentenceOf } from "./page.ts";
import { distance, isInside, nearest } from "./places.ts";
import type { Original } from "./spans.ts";
import { isSuperseded } from "./superseded.ts";

/** The amounts of a place that are terms of a measure: no goals, thresholds, old values or loan books. */
export function amountsIn(page: Page, place: Place, goals: Goals): MoneyMention[] {
  return quantitiesIn(page, "money", place).filter(
    (mention) =>
      lowest(mention) > 0 &&
      !goals.places.overlaps(mention) &&
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
  return page.hits.cue(cue, before).some((hit) => isInside(hit, clauseOf(page, mention)));
}

function clauseOf(page: Page, place: Place): Place {
  const clauses = sentenceOf(page, place)?.clauses ?? [];
  return clauses[firstOverlapping(clauses, place)] ?? place;
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

/**
 * The part that the nearest words of its clause give it, those before it first; else words before it in its sentence;
 * without any, what its instrument gives. What may not be exceeded is a ceiling, whatever it is spent on.
 */
function roleOf(page: Page, mention: MoneyMention, draft: Draft): MoneyRole {
  const clause = clauseOf(page, mention);
  const far = (hit: Place) => distance(hit, mention) + (hit.start > mention.start ? behindCost : 0);
  const most = isHan(page.plain.charCodeAt(mention.end - 1)) ? longestBehind : 2 * longestBehind;
  const here = page.hits
    .of("moneyRole", clause)
    .filter((hit) => hit.start < mention.start || hit.start - mention.end <= most);
  const sentence = sentenceOf(page, mention);
  const before = { start: sentence?.start ?? clause.start, end: clause.start };
  const role = (nearest(here, mention, far) ?? page.hits.of("moneyRole", before).at(-1))?.meaning;
  if (mention.qualifier === "up-to" && (role === undefined || !capped.has(role))) return "ceiling";
  if (role !== undefined) return role;
  const instrument = draft.instruments[0];
  return instrument ? page.rules.bearing[instrument].money : "ceiling";
}

const behindCost = 12;
/** Chinese characters behind an amount up to which words say what it is; of English ones twice as many. */
const longestBehind = 28;
/** What stays what it is where it is capped. */
const capped: ReadonlySet<MoneyRole> = new Set(["earmark", "mobilisation-target", "contracted"]);
