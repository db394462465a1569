import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { parse } from "yaml";

/** A text with what the bench hands on of it. */
export interface Item {
  readonly id: string | number;
  readonly text: string;
  readonly lang?: "zh" | "en";
  readonly date?: string;
}

/** The items of a corpus of JSON lines, gzipped or not; without one the labelled passages, over and over. */
export function itemsOf(file: string | undefined): Item[] {
  if (file === undefined) return passages();
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Item);
}

const repetitions = 200;

function passages(): Item[] {
  const gold = readFileSync(join(import.meta.dirname, "../gold/open.yaml"), "utf8");
  const { items } = parse(gold) as { items: (Item & { published: string })[] };
  return Array.from({ length: repetitions }, (_, round) =>
    items.map(({ id, text, lang, published }) => ({
      id: `${id}-${round}`,
      text,
      ...(lang && { lang }),
      date: published,
    })),
  ).flat();
}

/** So many items spread over all of them, so that every size has the same mixture. */
export function spread(items: readonly Item[], count: number): Item[] {
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]);
}
