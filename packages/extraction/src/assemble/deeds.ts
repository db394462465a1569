import { isLetter } from "../text/character-classes.ts";
import type { Sentence } from "../text/sentence.ts";
import { type Anchor, anchorsIn } from "./anchors.ts";
import { hasField } from "./fields.ts";
import { hasAuthority, hasQuantity, type Page } from "./page.ts";
import type { Setting } from "./settings.ts";
import { type Action, actionsOf, heightOf, triggerOf } from "./triggers.ts";

/** An anchor with the action that makes it a measure. */
export interface Deed {
  readonly anchor: Anchor;
  readonly trigger: Action | undefined;
}

/** The deeds of a page in order. */
export interface Deeds {
  readonly deeds: readonly Deed[];
  /** Where a page begins that holds more of them than are read; null where all are read. */
  readonly unreadFrom: number | null;
}

/** More than thirty times what the densest text known to us holds; whoever goes on so writes no measures. */
const mostDeeds = 1000;

/** Every anchor of a page that states something done, decided or wished here. */
export function deedsOf(page: Page, settings: readonly Setting[]): Deeds {
  const deeds: Deed[] = [];
  for (const [index, sentence] of page.sentences.entries()) {
    for (const deed of deedsIn(page, sentence, index, settings[index])) {
      if (deeds.length === mostDeeds) return { deeds, unreadFrom: deed.anchor.start };
      deeds.push(deed);
    }
  }
  return { deeds, unreadFrom: null };
}

function deedsIn(
  page: Page,
  sentence: Sentence,
  index: number,
  setting: Setting | undefined,
): Deed[] {
  if (!setting || isElsewhere(setting)) return [];
  const anchors = anchorsIn(page, index);
  const actions = anchors.length > 0 ? actionsOf(page, sentence) : [];
  return anchors.flatMap((anchor) => {
    if (isDenied(page, anchor, actions)) return [];
    const trigger = triggerOf(anchor, actions);
    return isStated(page, anchor, trigger, setting) && hasField(page, anchor)
      ? [{ anchor, trigger }]
      : [];
  });
}

/** Whether a sentence speaks of other countries or times, or nobody who decides stands in talk and company news. */
function isElsewhere(setting: Setting): boolean {
  return (
    setting.isForeign ||
    setting.isHistory ||
    ((setting.isCommentary || setting.isCompanyNews) && !setting.hasAuthority)
  );
}

/** What a clause says is missing or still to come is no measure; what it states before that is one. */
function isDenied(
  page: Page,
  { sentence, clause, end }: Anchor,
  actions: readonly Action[],
): boolean {
  const place = page.sentences[sentence]?.clauses[clause];
  if (place === undefined) return false;
  const [silence] = page.hits.of("silence", place);
  if (silence === undefined) return false;
  const isStatedBefore =
    isLetter(page.plain.charCodeAt(silence.start)) &&
    end <= silence.start &&
    actions.some((action) => action.clause === clause && action.end <= silence.start);
  return !isStatedBefore;
}

/**
 * Words that name an instrument need an action, an authority or a figure. Words that only point to one need an action
 * and something to rest on; amid statistics and forecasts they need a decision of somebody who may take it.
 */
function isStated(
  page: Page,
  anchor: Anchor,
  trigger: Action | undefined,
  setting: Setting,
): boolean {
  if (anchor.strength === "names")
    return (
      trigger !== undefined ||
      (!setting.isCommentary &&
        (setting.hasAuthority || (!setting.isStatistic && hasFigure(page, anchor))))
    );
  if (!trigger) return false;
  const isDecision = setting.hasAuthority && trigger.manner.decides;
  if ((setting.isStatistic || setting.isForecast) && !isDecision) return false;
  return setting.hasAuthority || hasGround(page, anchor) || isCarriedOut(page, anchor, trigger);
}

function hasFigure(page: Page, { sentence }: Anchor): boolean {
  const own = page.sentences[sentence];
  return own !== undefined && (hasQuantity(page, "rate", own) || hasQuantity(page, "money", own));
}

/** Whether a document, an authority or an amount stands in the sentence of an anchor or next to it. */
function hasGround(page: Page, { strength, sentence }: Anchor): boolean {
  if (strength === "hints") return false;
  const paragraph = page.sentences[sentence]?.paragraph;
  return page.sentences
    .slice(Math.max(0, sentence - 1), sentence + 2)
    .some(
      (near) =>
        near.paragraph === paragraph &&
        (page.hits.hasCue("document-nouns", near) ||
          hasAuthority(page, near) ||
          hasQuantity(page, "money", near)),
    );
}

/** Whether something in a named field is selected, started or ended, which speaks for itself. */
function isCarriedOut(page: Page, { strength, sentence }: Anchor, { rung }: Action): boolean {
  const own = page.sentences[sentence];
  const isDone = rung === "implementing" || rung === "funded" || heightOf(rung) < 0;
  return isDone && strength === "points" && own !== undefined && page.hits.has("sector", own);
}
