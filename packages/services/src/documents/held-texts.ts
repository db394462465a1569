import { compareTexts, createTextIndex } from "@nqpf/analysis";
import { type TextLikeness, TextRelation } from "@nqpf/domain";
import { plainOf } from "@nqpf/extraction";

import { areScriptVariants } from "./script-variants.ts";

/** A text that a new one resembles. */
export interface LikeText {
  readonly sha256: string;
  readonly likeness: TextLikeness;
}

/** The texts held, ready to be compared with a new one. */
export interface HeldTexts {
  readonly add: (sha256: string, text: string) => void;
  /** Those that a text resembles, the closest first; of two as close, the one added first. */
  readonly like: (text: string) => Promise<LikeText[]>;
}

/** `textOf` reads a text that was added: fingerprints alone are kept in memory. */
export function createHeldTexts(textOf: (sha256: string) => Promise<string | null>): HeldTexts {
  const index = createTextIndex<string>();
  return {
    add: (sha256, text) => index.add(sha256, plainOf(text)),
    like: async (text) => {
      const plain = plainOf(text);
      const found: LikeText[] = [];
      for (const sha256 of index.nearest(plain)) {
        const other = await textOf(sha256);
        const likeness =
          other === null ? null : compareTexts(plain, plainOf(other), areScriptVariants);
        if (likeness) found.push({ sha256, likeness });
      }
      return found.toSorted(
        ({ likeness: a }, { likeness: b }) =>
          rankOf(a) - rankOf(b) || b.shared + b.sharedOfOther - a.shared - a.sharedOfOther,
      );
    },
  };
}

/** Whether a new text says what the other says, or a part of it, or all of it and more: never with other figures. */
export function isRepetition({ relation }: TextLikeness): boolean {
  return relation === "copy" || relation === "part" || relation === "whole";
}

function rankOf({ relation }: TextLikeness): number {
  return TextRelation.options.indexOf(relation);
}
