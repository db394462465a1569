import type { InstrumentId } from "@nqpf/domain";

import { type Deed, deedsOf } from "./deeds.ts";
import { groupBy } from "./group-by.ts";
import type { Page } from "./page.ts";
import type { Setting } from "./settings.ts";
import { weighed } from "./weighing.ts";

/** A measure in the making: the deeds of one paragraph that belong together. */
export interface Draft {
  readonly paragraph: number;
  readonly instruments: readonly InstrumentId[];
  readonly deeds: readonly Deed[];
}

/** The measures of a page by paragraph, in order, before values are attached. */
export function draftsOf(page: Page, settings: readonly Setting[]): Draft[] {
  const paragraphs = groupBy(
    deedsOf(page, settings),
    ({ anchor }) => page.sentences[anchor.sentence]?.paragraph ?? 0,
  );
  return [...paragraphs].flatMap(([paragraph, deeds]) =>
    merged(byAction(weighed(deeds, page.rules.bearing)), paragraph),
  );
}

/** Deeds that share one action belong together. */
function byAction(deeds: readonly Deed[]): Deed[][] {
  return [
    ...groupBy(deeds, ({ anchor, trigger }) => trigger?.start ?? `${anchor.sentence}`).values(),
  ];
}

/** Joins groups of deeds that share an instrument. */
function merged(groups: readonly Deed[][], paragraph: number): Draft[] {
  const drafts: Draft[] = [];
  for (const group of groups) {
    let draft: Draft = { paragraph, deeds: group, instruments: instrumentsOf(group) };
    for (const other of drafts.filter((one) => isAlike(one, draft))) {
      drafts.splice(drafts.indexOf(other), 1);
      const deeds = [...other.deeds, ...draft.deeds];
      draft = { paragraph, deeds, instruments: instrumentsOf(deeds) };
    }
    drafts.push(draft);
  }
  return drafts.toSorted((a, b) => firstStart(a) - firstStart(b));
}

function isAlike(a: Draft, b: Draft): boolean {
  return a.instruments.some((id) => b.instruments.includes(id));
}

function instrumentsOf(deeds: readonly Deed[]): InstrumentId[] {
  return [...new Set(deeds.flatMap(({ anchor }) => anchor.instruments))];
}

function firstStart({ deeds }: Draft): number {
  return Math.min(...deeds.map(({ anchor }) => anchor.start));
}
