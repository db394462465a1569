import { firstDay, type PartialDate, type Rung } from "@nqpf/domain";
import type { ReadDate } from "@nqpf/domain/reading";

import type { Draft } from "./drafts.ts";
import { groupBy } from "./group-by.ts";
import type { OwnCue } from "../lexicon/own-cues.ts";
import { hasAuthority, type Page } from "./page.ts";
import { type Action, actionsOf, heightOf } from "./triggers.ts";

/** A rung with the action that shows it. */
export interface Reached {
  readonly rung: Rung;
  readonly by: Action | undefined;
}

/** The highest rung that the words of a measure support on the day of publication; an end or a halt overrides it. */
export function rungOf(page: Page, draft: Draft, dates: readonly ReadDate[]): Reached {
  const actions = actionsOfDraft(page, draft);
  const ended = actions.find(({ rung }) => heightOf(rung) < 0);
  if (ended) return { rung: ended.rung, by: ended };
  const isAhead = actions.some(({ manner }) => manner.tops);
  const rungs = actions.map((action) =>
    action.rung === "announced" && !isAhead && page.hits.hasCue("may-now", action)
      ? "implementing"
      : action.rung,
  );
  const words = rungs.length > 0 ? highest(rungs) : "announced";
  const top = highest(draft.instruments.map((id) => page.rules.bearing[id].top));
  const stated = words === "signalled" && isSetAsGoal(page, draft, actions) ? "announced" : words;
  const shown = isSaid(page, draft, "open-now") && stated === "announced" ? "implementing" : stated;
  const held = isSaid(page, draft, "consulted-on") && stated === "announced" ? "signalled" : shown;
  const rung = heightOf(held) > heightOf(top) ? top : held;
  return {
    rung: inForce(rung, dates, page.published),
    by:
      draft.deeds.find(({ trigger }) => trigger?.rung === words)?.trigger ??
      actions.find((action) => action.rung === words),
  };
}

/** Whether a document or an authority sets goals in words that else only wish: `wants`, `should`, 力争. */
function isSetAsGoal(
  page: Page,
  { instruments, deeds }: Draft,
  actions: readonly Action[],
): boolean {
  return (
    instruments.some((id) => page.rules.bearing[id].goals === "itself") &&
    deeds.some(({ anchor }) => {
      const sentence = page.sentences[anchor.sentence];
      return (
        sentence !== undefined &&
        (hasAuthority(page, sentence) || page.hits.hasCue("document-nouns", sentence))
      );
    }) &&
    actions.every((action) => action.rung !== "signalled" || page.hits.hasCue("goal-verbs", action))
  );
}

/** Whether words stand in the sentences that state a measure or right before them in its paragraph. */
function isSaid(page: Page, { deeds, paragraph }: Draft, cue: OwnCue): boolean {
  const stated = new Set(deeds.flatMap(({ anchor: { sentence } }) => [sentence - 1, sentence]));
  return [...stated].some((index) => {
    const sentence = page.sentences[index];
    return sentence?.paragraph === paragraph && page.hits.hasCue(cue, sentence);
  });
}

function highest(rungs: readonly Rung[]): Rung {
  return rungs.reduce(
    (best, rung) => (heightOf(rung) > heightOf(best) ? rung : best),
    "signalled" as Rung,
  );
}

/** Actions of the clauses in which the measure is stated; an end, halt or result counts in its whole sentences. */
function actionsOfDraft(page: Page, draft: Draft): Action[] {
  const triggers = new Set(draft.deeds.flatMap(({ trigger }) => (trigger ? [trigger.start] : [])));
  const sentences = groupBy(draft.deeds, ({ anchor }) => anchor.sentence);
  return [...sentences].flatMap(([index, deeds]) => {
    const sentence = page.sentences[index];
    if (!sentence) return [];
    const result = resultsBehind(page, index);
    if (result.length > 0) return result;
    const clauses = new Set(deeds.map(({ anchor }) => anchor.clause));
    return actionsOf(page, sentence).filter(
      ({ start, clause, rung }) =>
        clauses.has(clause) || triggers.has(start) || heightOf(rung) < 0 || rung === "evaluated",
    );
  });
}

/** What the sentence behind says came of a measure, where it states none of its own. */
function resultsBehind(page: Page, index: number): Action[] {
  const [own, next] = [page.sentences[index], page.sentences[index + 1]];
  if (!own || next?.paragraph !== own.paragraph || page.hits.has("instrument", next)) return [];
  return actionsOf(page, next).filter(({ rung }) => rung === "evaluated");
}

/** What was decided is carried out once it has taken effect, and not before. */
function inForce(words: Rung, dates: readonly ReadDate[], published: PartialDate | null): Rung {
  const effective = dates.find(
    ({ kind, value }) =>
      kind === "effective" &&
      (value.length > 4 || (published !== null && value < published.slice(0, 4))),
  )?.value;
  if (effective === undefined || published === null || heightOf(words) < heightOf("announced"))
    return words;
  if (firstDay(effective) > firstDay(published))
    return words === "implementing" ? "announced" : words;
  return words === "announced" ? "implementing" : words;
}
