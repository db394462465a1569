import type { Rung } from "@nqpf/domain";

import type { Hit } from "../lexicon/meanings.ts";
import type { Manner } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Page } from "./page.ts";
import { distance, isInside } from "./places.ts";

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
  const here = actions.filter(({ clause }) => clause === anchor.clause);
  const before = actions.filter(({ clause }) => clause < anchor.clause);
  const behind = actions.filter(({ clause }) => clause > anchor.clause);
  return (
    here.findLast((action) => action.end <= anchor.start || isInside(action, anchor)) ??
    nearestTo(here, anchor) ??
    before.at(-1) ??
    behind[0]
  );
}

function nearestTo(actions: readonly Action[], anchor: Place): Action | undefined {
  return actions.toSorted((a, b) => distance(a, anchor) - distance(b, anchor))[0];
}
