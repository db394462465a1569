import type { PartialDate } from "@nqpf/domain";

import { findHits, type Hits } from "../lexicon/find-hits.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Rules } from "../lexicon/rules.ts";
import { readQuantities } from "../quantities/find-quantities.ts";
import type { Place, QuantityMention } from "../quantities/mentions.ts";
import { normalise } from "../text/normalise.ts";
import type { Normalised } from "../text/normalised.ts";
import { segment } from "../text/segment.ts";
import type { Sentence } from "../text/sentence.ts";
import { firstOverlapping, someWithin, within } from "./ordered-places.ts";
import { inEnglish } from "./english-parties.ts";
import { findParties, type Party } from "./parties.ts";
import { isInside } from "./places.ts";
import { type Presence, presenceOf } from "./presence.ts";

/** A text made plain, segmented and scanned: everything that the assembly works from. */
export interface Page {
  readonly plain: string;
  readonly normalised: Normalised;
  readonly published: PartialDate | null;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly QuantityMention[];
  /** From where quantities are not read; null where all are. */
  readonly quantitiesUnreadFrom: number | null;
  readonly hits: Hits;
  readonly parties: readonly Party[];
  readonly presence: Presence;
  readonly rules: Rules;
}

export function readPage(text: string, published: PartialDate | null, lexicon: Lexicon): Page {
  const normalised = normalise(text);
  const plain = normalised.text;
  const hits = findHits(lexicon, normalised);
  const { rules, kinds } = lexicon;
  const sentences = segment(plain, normalised.isCapital);
  const { mentions: quantities, unreadFrom } = readQuantities(plain, published);
  const parties = inEnglish(normalised, findParties(plain, hits), hits);
  const presence = presenceOf({ sentences, hits, parties, quantities, kinds });
  return {
    plain,
    normalised,
    published,
    sentences,
    quantities,
    quantitiesUnreadFrom: unreadFrom,
    hits,
    parties,
    presence,
    rules,
  };
}

type KindOf<K extends QuantityMention["kind"]> = Extract<QuantityMention, { kind: K }>;

export function quantitiesIn<K extends QuantityMention["kind"]>(
  page: Page,
  kind: K,
  place: Place,
): KindOf<K>[] {
  return within(page.quantities, place).filter(
    (mention): mention is KindOf<K> => mention.kind === kind,
  );
}

export function partiesIn(page: Page, place: Place): Party[] {
  return within(page.parties, place);
}

export function hasQuantity(page: Page, kind: QuantityMention["kind"], place: Place): boolean {
  return someWithin(page.quantities, place, (mention) => mention.kind === kind);
}

export function hasAuthority(page: Page, place: Place): boolean {
  return someWithin(page.parties, place, ({ kind }) => kind === "authority");
}

/** The sentence inside which a place lies; none where it goes over the end of one. */
export function sentenceOf({ sentences }: Page, place: Place): Sentence | undefined {
  const sentence = sentences[firstOverlapping(sentences, place)];
  return sentence && isInside(place, sentence) ? sentence : undefined;
}

/** The sentences of a paragraph with their indexes in the page. */
export function sentencesOf({ sentences }: Page, paragraph: number): [number, Sentence][] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.paragraph ?? 0) < paragraph) low = middle + 1;
    else high = middle;
  }
  const found: [number, Sentence][] = [];
  for (let at = low; sentences[at]?.paragraph === paragraph; at += 1) {
    const sentence = sentences[at];
    if (sentence) found.push([at, sentence]);
  }
  return found;
}
