import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { countCorpus } from "./count-corpus.ts";

const lines = [
  JSON.stringify({ id: "a", text: "新质生产力\u2028新质生产力", date: "2024-03-05" }),
  "",
  JSON.stringify({ id: "b", text: "别的", date: "2024-03-06", source: "other" }),
  JSON.stringify({ id: 3, text: "新质生产力" }),
  "{ not json",
  JSON.stringify({ id: "c", date: "2024-03-06" }),
];

/** The same bytes in pieces so small that characters are cut through. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const corpus = new TextEncoder().encode(lines.join("\n"));

describe("counting a corpus", () => {
  it.each<[string, Uint8Array, number]>([
    ["as it is", corpus, 1 << 16],
    ["in pieces", corpus, 3],
    ["gzipped", gzipSync(corpus), 1 << 16],
    ["gzipped, in pieces", gzipSync(corpus), 5],
    ["with a byte order mark", new TextEncoder().encode(`\uFEFF${lines.join("\n")}`), 7],
  ])("reads it %s", async (_, bytes, size) => {
    const counted = await countCorpus(inPieces(bytes, size), "新质生产力", "month");
    expect(counted).toMatchObject({ items: 3, unplaced: 1, broken: 2 });
    expect(counted.count.points).toEqual([
      expect.objectContaining({ period: "2024-03", mentions: 2, items: 2, characters: 13 }),
    ]);
    expect(counted.faults).toEqual([
      "line 5: it is not JSON",
      expect.stringMatching(/^line 6: text: /),
    ]);
  });

  it("counts nothing in nothing", async () => {
    const counted = await countCorpus(inPieces(new Uint8Array(), 1), "新质生产力", "day");
    expect(counted.count).toEqual({ term: "新质生产力", by: "day", points: [] });
  });

  it("fails on a file cut off in the middle of its compression", async () => {
    const cut = gzipSync(corpus).subarray(0, 60);
    await expect(countCorpus(inPieces(cut, 16), "新质生产力", "day")).rejects.toThrow();
  });
});
