import { unzipped } from "./corpus-lines.ts";

/** Small enough that a stop is soon heard and workers share evenly, large enough that handing over costs nothing. */
const batchBytes = 64 * 1024;

const lineFeed = 10;

/** Bytes of whole lines, and how many lines they are. */
interface Lines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: number;
}

/** Cuts a corpus, gzipped or not, into pieces of whole lines; one line may be longer than a piece usually is. */
export async function* piecesOf(corpus: AsyncIterable<Uint8Array>): AsyncGenerator<Lines> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unzipped(corpus)) {
    const cut = size + chunk.length < batchBytes ? 0 : chunk.lastIndexOf(lineFeed) + 1;
    if (cut > 0) {
      yield joined([...held, chunk.subarray(0, cut)]);
      held = [];
      size = 0;
    }
    if (cut < chunk.length) held.push(chunk.subarray(cut));
    size += chunk.length - cut;
  }
  if (size > 0) yield joined(held);
}

/** The pieces as one, in memory of its own, which can be handed to another thread whole. */
function joined(pieces: readonly Uint8Array[]): Lines {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, lines: lineEndsIn(bytes) };
}

export function lineEndsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}
