import type { QuantityMention } from "../quantities/mentions.ts";
import type { Meanings } from "./meanings.ts";
import { ownCues } from "./own-cues.ts";
import type { Need, Pattern, QuantityNeed, Rules } from "./rules.ts";
import type { Meant } from "./term-table.ts";

/** The kinds of words and figures that patterns need or code asks for, each with a number: a bit of a mask. */
export interface Kinds {
  readonly bits: ReadonlyMap<string, number>;
  readonly parties: ReadonlyMap<string, number>;
  readonly quantities: ReadonlyMap<string, number>;
  readonly cues: ReadonlyMap<string, number>;
  /** 32-bit words that a set of kinds takes. */
  readonly width: number;
  /** For each need of a pattern the kinds that may meet it. */
  readonly needs: ReadonlyMap<Pattern, readonly Uint32Array[]>;
  /** The kinds of a meaning of some words. */
  readonly of: (meant: Meant) => readonly number[];
}

/** Kinds that are asked for beside those of patterns. */
const asked = [
  ...ownCues.map((id) => `cue:${id}`),
  ...["date", "money", "rate", "count"].map((kind) => `quantity:${kind}`),
  "party",
  "instrument",
  "action",
  "sector",
  "silence",
];

export function kindsOf({ frames, statements }: Rules): Kinds {
  const patterns: readonly Pattern[] = [...frames, ...statements];
  const names = new Set([
    ...patterns.flatMap(({ needs }) => needs.flatMap(alternativesOf)),
    ...asked,
  ]);
  const bits = new Map([...names].map((name, bit) => [name, bit]));
  const width = Math.ceil(bits.size / 32);
  const maskOf = (need: Need) => {
    const mask = new Uint32Array(width);
    for (const name of alternativesOf(need)) {
      const bit = bits.get(name) ?? 0;
      mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return mask;
  };
  /** Those of a family of kinds by what follows its colon. */
  const family = (prefix: string) =>
    new Map(
      [...bits].flatMap(([name, bit]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), bit] as const] : [],
      ),
    );
  const known = new Map<unknown, readonly number[]>();
  return {
    bits,
    parties: family("party:"),
    quantities: family("quantity:"),
    cues: family("cue:"),
    width,
    needs: new Map(patterns.map((pattern) => [pattern, pattern.needs.map(maskOf)])),
    of: (meant) => {
      // Many terms share a meaning.
      const key = typeof meant.meaning === "object" ? meant.meaning : meant.layer;
      const found = known.get(key) ?? kindsOfMeaning(meant).flatMap((name) => bits.get(name) ?? []);
      known.set(key, found);
      return found;
    },
  };
}

function kindsOfMeaning({ layer, meaning }: Meant): string[] {
  if (meaning === null) return [];
  // safe, both: a layer holds only meanings of its own kind.
  if (layer === "action") return [layer, `action:${(meaning as Meanings["action"]).id}`];
  if (layer === "instrument")
    return [layer, ...(meaning as Meanings["instrument"]).ids.map((id) => `instrument:${id}`)];
  // Parties are marked as phrases, once they have grown.
  return layer === "party" ? [] : [layer];
}

function alternativesOf({ party, action, instrument, cue, quantity, sector }: Need): string[] {
  return [
    ...party.map((group) => `party:${group}`),
    ...action.map((manner) => `action:${manner}`),
    ...instrument.map((id) => `instrument:${id}`),
    ...cue.map((id) => `cue:${id}`),
    ...quantity.map((kind) => (kind === "many-sectors" ? "sector" : `quantity:${baseOf(kind)}`)),
    ...(sector ? ["sector"] : []),
  ];
}

function baseOf(kind: Exclude<QuantityNeed, "many-sectors">): QuantityMention["kind"] {
  switch (kind) {
    case "capped-money":
      return "money";
    case "until":
      return "date";
    case "days":
      return "count";
    default:
      return kind;
  }
}
