import type { InstrumentId } from "@nqpf/domain";

import type { Bearing } from "../lexicon/rules.ts";
import type { Anchor } from "./anchors.ts";
import type { Deed } from "./deeds.ts";

type Bearings = Readonly<Record<InstrumentId, Bearing>>;

/** The deeds of a paragraph without those that others outweigh: hints beside firmer words, and what a name covers. */
export function weighed(deeds: readonly Deed[], bearings: Bearings): Deed[] {
  const firm = deeds.filter(({ anchor }) => anchor.strength !== "hints");
  const counted = firm.length > 0 ? firm : deeds;
  const names = counted.flatMap(({ anchor }) => (anchor.strength === "names" ? [anchor] : []));
  return counted.flatMap((deed) => {
    const instruments = deed.anchor.instruments.filter(
      (id) => !names.some((name) => outweighs(name, deed.anchor, id, bearings)),
    );
    return instruments.length > 0 ? [{ ...deed, anchor: { ...deed.anchor, instruments } }] : [];
  });
}

function outweighs(name: Anchor, anchor: Anchor, id: InstrumentId, bearings: Bearings): boolean {
  const apart = Math.abs(name.sentence - anchor.sentence);
  return name.instruments.some(
    (stronger) =>
      stronger !== id &&
      ((apart === 0 && bearings[stronger].replaces.includes(id)) ||
        (apart <= 1 && anchor.strength !== "names" && bearings[stronger].covers.includes(id))),
  );
}
