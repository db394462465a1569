import type { InstrumentId } from "@nqpf/domain";

import type { Bearing } from "../lexicon/rules.ts";
import type { Anchor } from "./anchors.ts";
import type { Deed } from "./deeds.ts";

type Bearings = Readonly<Record<InstrumentId, Bearing>>;

/** The deeds of a paragraph without those that others outweigh: hints beside firmer words, and what a name covers. */
export function weighed(deeds: readonly Deed[], bearings: Bearings): Deed[] {
  const firm = deeds.filter(({ anchor }) => anchor.strength !== "hints");
  const counted = firm.length > 0 ? firm : deeds;
  const names = namesOf(counted);
  const isCovered = (sentence: number, id: InstrumentId) =>
    [...(names.get(sentence) ?? [])].some(
      (name) => name !== id && bearings[name].covers.includes(id),
    );
  const isOutweighed = ({ sentence, strength }: Anchor, id: InstrumentId) =>
    [...(names.get(sentence) ?? [])].some(
      (name) => name !== id && bearings[name].replaces.includes(id),
    ) ||
    (strength !== "names" &&
      [sentence - 1, sentence, sentence + 1].some((near) => isCovered(near, id)));
  return counted.flatMap((deed) => {
    const instruments = deed.anchor.instruments.filter((id) => !isOutweighed(deed.anchor, id));
    return instruments.length > 0 ? [{ ...deed, anchor: { ...deed.anchor, instruments } }] : [];
  });
}

/** The instruments that each sentence names. */
function namesOf(deeds: readonly Deed[]): ReadonlyMap<number, ReadonlySet<InstrumentId>> {
  const names = new Map<number, Set<InstrumentId>>();
  for (const { anchor } of deeds) {
    if (anchor.strength !== "names") continue;
    const here = names.get(anchor.sentence) ?? new Set();
    for (const id of anchor.instruments) here.add(id);
    names.set(anchor.sentence, here);
  }
  return names;
}
