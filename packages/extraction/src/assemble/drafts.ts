import type { InstrumentId } from "@nqpf/domain";

import type { Deed } from "./deeds.ts";
import { groupBy } from "./group-by.ts";
import type { Page } from "./page.ts";
import { weighed } from "./weighing.ts";

/** A measure in the making: the deeds of one paragraph that belong together. */
export interface Draft {
  readonly paragraph: number;
  readonly instruments: readonly InstrumentId[];
  readonly deeds: readonly Deed[];
}

/** The measures of a page by paragraph, in order, before values are attached. */
export function draftsOf(page: Page, all: readonly Deed[]): Draft[] {
  const paragraphs = groupBy(all, ({ anchor }) => page.sentences[anchor.sentence]?.paragraph ?? 0);
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
  let joined: Group[] = [];
  for (const group of groups) {
    const instruments = new Set(group.flatMap(({ anchor }) => anchor.instruments));
    const alike = joined.filter((other) =>
      [...instruments].some((id) => other.instruments.has(id)),
    );
    // Later ones come first, as each is set before what it is joined to.
    const [first, ...others] = alike.toReversed();
    if (!first) {
      joined.push({ deeds: [...group], instruments });
      continue;
    }
    for (const { deeds, instruments: ids } of others) addTo(first, deeds, ids);
    addTo(first, group, instruments);
    joined = [...joined.filter((other) => !alike.includes(other)), first];
  }
  return joined
    .map(({ deeds, instruments }) => ({ paragraph, deeds, instruments: [...instruments] }))
    .toSorted((a, b) => firstStart(a) - firstStart(b));
}

interface Group {
  readonly deeds: Deed[];
  readonly instruments: Set<InstrumentId>;
}

function addTo(group: Group, deeds: readonly Deed[], instruments: Iterable<InstrumentId>): void {
  for (const deed of deeds) group.deeds.push(deed);
  for (const id of instruments) group.instruments.add(id);
}

function firstStart({ deeds }: Draft): number {
  return deeds.reduce((first, { anchor }) => Math.min(first, anchor.start), Infinity);
}
