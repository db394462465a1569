import type { Rung } from "@nqpf/domain";

import type { Hit } from "../lexicon/meanings.ts";
import type { Manner } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Page } from "./page.ts";
import { isInside, nearest } from "./places.ts";

/** A word of action with the rung that it supports where it stands. */
export interface Action extends Place {
  readonly manner: Manner;
  readonly rung: Rung;
  readonly clause: number;
}

const climb: readonly Rung[] = ["signalled", "announced", "funded", "implementing", "evaluated"];

/** Where a rung stands on the climb; -1 for suspended, lapsed and superseded. */
export function heightOf(rung: Rung): number {
  return climb.indexOf(rung);
}

/** The actions of a sentence in order, each with the rung that the words before it leave it. */
export function actionsOf(page: Page, sentence: Sentence): Action[] {
  const actions: Action[] = [];
  let wished = false;
  sentence.clauses.forEach((clause, index) => {
    let governed = wished;
    let top: Hit<Manner> | undefined;
    for (const hit of page.hits.of("action", clause)) {
      const { meaning: manner } = hit;
      const rung = governed
        ? lower(manner.rung, "signalled")
        : top
          ? lower(manner.rung, top.meaning.rung)
          : manner.rung;
      actions.push({ start: hit.start, end: hit.end, manner, rung, clause: index });
      governed ||= manner.governs;
      wished ||= manner.governs && manner.far;
      if (manner.tops) top = hit;
    }
  });
  return actions;
}

function lower(rung: Rung, limit: Rung): Rung {
  return heightOf(rung) > heightOf(limit) ? limit : rung;
}

/** The action to which an anchor belongs: in its clause, before it if one stands there; else the nearest before, then behind. */
export function triggerOf(
  anchor: Place & { readonly clause: number },
  actions: readonly Action[],
): Action | undefined {
  const first = firstOfClause(actions, anchor.clause);
  const behind = firstOfClause(actions, anchor.clause + 1);
  const here = actions.slice(first, behind);
  return (
    here.findLast((action) => action.end <= anchor.start || isInside(action, anchor)) ??
    nearest(here, anchor) ??
    actions[first - 1] ??
    actions[behind]
  );
}

/** The index of the first action in a clause or behind it. */
function firstOfClause(actions: readonly Action[], clause: number): number {
  let [low, high] = [0, actions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((actions[middle]?.clause ?? 0) < clause) low = middle + 1;
    else high = middle;
  }
  return low;
}
