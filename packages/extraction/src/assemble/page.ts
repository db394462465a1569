import type { PartialDate } from "@nqpf/domain";

import { findHits, type Hits } from "../lexicon/find-hits.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Rules } from "../lexicon/rules.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { Place, QuantityMention } from "../quantities/mentions.ts";
import { normalise } from "../text/normalise.ts";
import type { Normalised } from "../text/normalised.ts";
import { segment } from "../text/segment.ts";
import type { Sentence } from "../text/sentence.ts";
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
  readonly hits: Hits;
  readonly parties: readonly Party[];
  readonly presence: Presence;
  readonly rules: Rules;
}

export function readPage(text: string, published: PartialDate | null, lexicon: Lexicon): Page {
  const normalised = normalise(text);
  const plain = normalised.text;
  const hits = findHits(lexicon, normalised);
  const { rules } = lexicon;
  const sentences = segment(plain, normalised.isCapital);
  const quantities = findQuantities(plain, published);
  const parties = findParties(plain, hits);
  const presence = presenceOf({ sentences, hits, parties, quantities, rules });
  return { plain, normalised, published, sentences, quantities, hits, parties, presence, rules };
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

/** Those of an ordered list that lie inside a place. */
function within<P extends Place>(places: readonly P[], place: Place): P[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) < place.start) low = middle + 1;
    else high = middle;
  }
  const inside: P[] = [];
  for (let at = low; at < places.length; at++) {
    const candidate = places[at];
    if (!candidate || candidate.start >= place.end) break;
    if (isInside(candidate, place)) inside.push(candidate);
  }
  return inside;
}
