import type { Figure } from "@nqpf/domain";

import type { Place, QuantityMention } from "../quantities/mentions.ts";
import type { Goal } from "./goals.ts";
import { overlapping } from "./ordered-places.ts";
import { hasAuthority, type Page } from "./page.ts";
import { trimmed } from "./places.ts";

type Measured = Pick<Goal, "start" | "end" | "metric" | "value" | "unit">;

/** The figures of a clause that may be goals: counts and shares to be reached, and the size of an industry in money. */
export function figuresIn(page: Page, clause: Place): QuantityMention[] {
  const { hits } = page;
  if (hits.hasCue("rate-statistics", clause)) return [];
  const isToBeReached = hits.hasCue("reach", clause);
  return overlapping(page.quantities, clause).filter((mention) => {
    switch (mention.kind) {
      case "money":
        return hits.hasCue("size-of-industry", clause);
      case "count":
        return isToBeReached && mention.value !== null;
      case "rate":
        return isToBeReached && !hits.has("rateKind", clause);
      case "date":
        return false;
    }
  });
}

const han = /[\u4e00-\u9fff]/;

/** A figure as a goal. In Chinese the words before it say what it measures, in English its unit does. */
export function measured(page: Page, mention: QuantityMention, clause: Place): Measured {
  const { start, end } = mention;
  const before = trimmed({ start: clause.start, end: start }, page.plain);
  const isNamedBefore = before.end > before.start && han.test(page.plain.charAt(before.end - 1));
  const metric =
    page.hits.cue("size-of-industry", before)[0] ?? (isNamedBefore ? before : { start, end });
  switch (mention.kind) {
    case "money":
      return { start, end, metric, value: figureOf(mention.value), unit: mention.currency };
    case "rate":
      return { start, end, metric, value: figureOf(mention.value), unit: mention.unit };
    case "count":
      return { start, end, metric, value: mention.value, unit: mention.unit || null };
    case "date":
      return { start, end, metric, value: null, unit: null };
  }
}

function figureOf(value: number | readonly [number, number]): Figure {
  return typeof value === "number" ? value : [value[0], value[1]];
}

/** The words of a clause that name a state to be reached, where an authority or a document asks for it. */
export function stateIn(page: Page, sentence: Place, clause: Place): Place | undefined {
  const hasDocument = page.hits.hasCue("document-nouns", sentence);
  if (!hasDocument && !hasAuthority(page, sentence)) return undefined;
  const asked = hasDocument ? page.hits.cue("asked-for", clause)[0] : undefined;
  return page.hits.cue("state-goals", clause)[0] ?? asked;
}

/** A state as a goal: what its clause says behind the date. */
export function stateOf(
  page: Page,
  words: Place,
  clause: Place,
  date: Place | undefined,
): Measured {
  const from = date && date.end <= words.start ? date.end : clause.start;
  const whole = trimmed({ start: from, end: clause.end }, page.plain);
  return { ...whole, metric: whole, value: null, unit: null };
}
