import type { Span } from "@nqpf/domain/reading";

import { findStateBodies } from "./names/state-bodies.ts";
import { normalise } from "./text/normalise.ts";

/** The bodies of the Chinese state and Party that a text names in Chinese, with their places in it. */
export function stateBodiesIn(text: string): Span[] {
  const plain = normalise(text);
  return findStateBodies(plain.text).map((body) => {
    const [start, end] = [plain.startOf(body.start), plain.endOf(body.end)];
    return { text: text.slice(start, end), start, end };
  });
}
