import { type Anchor, anchorsOf } from "./anchors.ts";
import { hasField } from "./fields.ts";
import { type Page, partiesIn, quantitiesIn } from "./page.ts";
import type { Setting } from "./settings.ts";
import { type Action, actionsOf, heightOf, triggerOf } from "./triggers.ts";

/** An anchor with the action that makes it a measure. */
export interface Deed {
  readonly anchor: Anchor;
  readonly trigger: Action | undefined;
}

/** Every anchor of a page that states something done, decided or wished here, in order. */
export function deedsOf(page: Page, settings: readonly Setting[]): Deed[] {
  return anchorsOf(page).flatMap((anchor): Deed[] => {
    const sentence = page.sentences[anchor.sentence];
    const setting = settings[anchor.sentence];
    if (!sentence || !setting || isElsewhere(setting) || isDenied(page, anchor)) return [];
    const trigger = triggerOf(anchor, actionsOf(page, sentence));
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

/** What a clause says is missing or still to come is no measure. */
function isDenied(page: Page, { sentence, clause }: Anchor): boolean {
  const place = page.sentences[sentence]?.clauses[clause];
  return place !== undefined && page.hits.of("silence", place).length > 0;
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
    return trigger !== undefined || hasFigureOrAuthority(page, anchor);
  if (!trigger) return false;
  const isDecision = setting.hasAuthority && trigger.manner.decides;
  if ((setting.isStatistic || setting.isForecast) && !isDecision) return false;
  return setting.hasAuthority || hasGround(page, anchor) || isCarriedOut(page, anchor, trigger);
}

function hasFigureOrAuthority(page: Page, { sentence }: Anchor): boolean {
  const own = page.sentences[sentence];
  return (
    own !== undefined &&
    (partiesIn(page, own).some(({ kind }) => kind === "authority") ||
      quantitiesIn(page, "rate", own).length > 0 ||
      quantitiesIn(page, "money", own).length > 0)
  );
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
        (page.hits.cue("document-nouns", near).length > 0 ||
          partiesIn(page, near).some(({ kind }) => kind === "authority") ||
          quantitiesIn(page, "money", near).length > 0),
    );
}

/** Whether something in a named field is selected, started or ended, which speaks for itself. */
function isCarriedOut(page: Page, { strength, sentence }: Anchor, { rung }: Action): boolean {
  const own = page.sentences[sentence];
  const isDone = rung === "implementing" || rung === "funded" || heightOf(rung) < 0;
  return (
    isDone && strength === "points" && own !== undefined && page.hits.of("sector", own).length > 0
  );
}
