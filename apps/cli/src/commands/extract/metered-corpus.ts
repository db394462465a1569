/** A corpus that knows how much of its file has gone by. */
export interface MeteredCorpus {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** From 0 to 1; null where the size is not known, as of stdin. */
  readonly share: () => number | null;
}

export function meteredCorpus(
  corpus: AsyncIterable<Uint8Array>,
  size: number | null,
): MeteredCorpus {
  let gone = 0;
  async function* counting(): AsyncGenerator<Uint8Array> {
    for await (const chunk of corpus) {
      gone += chunk.length;
      yield chunk;
    }
  }
  return { bytes: counting(), share: () => (size === null || size === 0 ? null : gone / size) };
}
