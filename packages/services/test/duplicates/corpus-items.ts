import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createGunzip, gunzipSync } from "node:zlib";

/** A piece of news with its headline. */
export interface NewsItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Texts that may stand beside a checkout. */
const file = join(
  import.meta.dirname,
  "../../../../../shared/corpora/xinwen-lianbo-2022-2026.jsonl.gz",
);

export const isNewsPresent = existsSync(file);

/** Every item of the corpus, in its order. */
export function allNews(): NewsItem[] {
  return itemsIn(gunzipSync(readFileSync(file)).toString("utf8"));
}

/** The first items of the corpus; of the rest nothing is unpacked. */
export async function firstNews(count: number): Promise<NewsItem[]> {
  const unpacked = createGunzip();
  unpacked.end(readFileSync(file));
  const pieces: Buffer[] = [];
  let lines = 0;
  for await (const piece of unpacked) {
    pieces.push(piece as Buffer);
    lines += (piece as Buffer).reduce((breaks, byte) => breaks + Number(byte === 10), 0);
    if (lines >= count) break;
  }
  return itemsIn(Buffer.concat(pieces).toString("utf8")).slice(0, count);
}

/** A last line that is cut off is left out. */
function itemsIn(lines: string): NewsItem[] {
  return lines
    .split("\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => JSON.parse(line) as NewsItem);
}
