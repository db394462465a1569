import { Converter } from "opencc-js/cn2t";

import type { NewsItem } from "./corpus-items.ts";

/** A text held and one made from it by an edit. */
export interface EditedPair {
  readonly edit: string;
  readonly held: NewsItem;
  readonly text: string;
}

type Random = () => number;
type Edit = (item: NewsItem, others: readonly NewsItem[], random: Random) => string;

const converters = (["t", "tw", "hk"] as const).map((to) => Converter({ from: "cn", to }));
const convert = (text: string, random: Random) => (one(converters, random) ?? String)(text);

const edits: Readonly<Record<string, Edit>> = {
  "new headline": ({ text }, others, random) => `${one(others, random)?.title}\n${text}`,
  "cut tail": ({ title, text }, _, random) => {
    const length = Math.max(shortest, Math.floor(text.length * (0.4 + random() * 0.5)));
    return `${title}\n${text.slice(0, length)}`;
  },
  "merged briefs": (item, others, random) => {
    const more = Array.from({ length: 1 + Math.floor(random() * 4) }, () => one(others, random));
    const merged = [item, ...more].flatMap((brief) => brief ?? []);
    const place = Math.floor(random() * merged.length);
    [merged[0], merged[place]] = [merged[place] ?? item, item];
    const isNumbered = random() < 0.5;
    return merged.map(({ text }, at) => (isNumbered ? `${at + 1}. ${text}` : text)).join("\n");
  },
  "other script": ({ title, text }, _, random) => convert(`${title}\n${text}`, random),
  "other script and headline": ({ text }, others, random) =>
    convert(`${one(others, random)?.title}\n${text}`, random),
};

const shortest = 30;

/** So many pairs of a text and a copy of it, each made by one edit in turn. */
export function copies(items: readonly NewsItem[], count: number, random: Random): EditedPair[] {
  const long = items.filter(({ text }) => text.length >= shortest);
  const kinds = Object.entries(edits);
  return chosen(long, count, random).map((held, at) => {
    const [edit, make] = kinds[at % kinds.length] ?? ["none", ({ text }) => text];
    return { edit, held, text: make(held, items, random) };
  });
}

const quota = /(?<![\d.])\d+(?:\.\d+)?(?=[万亿元%吨人公里个项千瓦])/g;
const date = /(?<!\d)\d{1,4}(?=[年月日])/g;

/** So many pairs of a text and one that differs from it in one quota or one date alone. */
export function nearMisses(items: readonly NewsItem[], count: number, random: Random) {
  const kinds = [
    ["other quota", quota],
    ["other date", date],
  ] as const;
  return kinds.flatMap(([edit, figure]) => {
    const fit = items.filter(({ text }) => text.length >= shortest && text.search(figure) !== -1);
    return chosen(fit, Math.ceil(count / kinds.length), random).map((held): EditedPair => {
      const places = [...held.text.matchAll(figure)];
      const place = one(places, random);
      const written = place?.[0] ?? "";
      const at = place?.index ?? 0;
      const changed = `${held.text.slice(0, at)}${otherThan(written, random)}${held.text.slice(at + written.length)}`;
      return { edit, held, text: `${held.title}\n${changed}` };
    });
  });
}

/** Another number of as many digits. */
function otherThan(written: string, random: Random): string {
  for (;;) {
    const other = written.replace(/\d/g, () => String(1 + Math.floor(random() * 9)));
    if (other !== written) return other;
  }
}

function chosen(items: readonly NewsItem[], count: number, random: Random): NewsItem[] {
  const pool = [...items];
  for (let at = 0; at < Math.min(count, pool.length); at += 1) {
    const other = at + Math.floor(random() * (pool.length - at));
    const [here, there] = [pool[at], pool[other]];
    if (here && there) [pool[at], pool[other]] = [there, here];
  }
  return pool.slice(0, count);
}

function one<T>(some: readonly T[], random: Random): T | undefined {
  return some[Math.floor(random() * some.length)];
}
