import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import { findQuantities } from "../src/quantities/find-quantities.ts";
import { normalise } from "../src/text/normalise.ts";
import { type Item, spread } from "./corpus.ts";
import { leastCpu, print } from "./timing.ts";

/** What of the library is used; it is CommonJS and brings its types as modules. */
interface Recognizers {
  recognizeCurrency(
    text: string,
    culture: string,
  ): { resolution: { value: string | null; isoCurrency?: string } | null }[];
}

// safe: the two arguments and the fields above are as its documentation has them.
const recognizers = createRequire(import.meta.url)(
  "@microsoft/recognizers-text-suite",
) as Recognizers;

interface Labelled {
  readonly lang: "zh" | "en";
  readonly text: string;
  readonly measures: { readonly money: { readonly value: number; readonly currency: string }[] }[];
}

type Money = (text: string, lang: "zh" | "en") => string[];

const ours: Money = (text) =>
  findQuantities(normalise(text).text, null).flatMap((mention) =>
    mention.kind === "money"
      ? [mention.value].flat().map((value) => `${value} ${mention.currency}`)
      : [],
  );

const theirs: Money = (text, lang) =>
  recognizers
    .recognizeCurrency(text, lang === "zh" ? "zh-cn" : "en-us")
    .map(({ resolution }) => `${Number(resolution?.value)} ${resolution?.isoCurrency ?? ""}`);

/** Prints how many labelled amounts each finds with value and currency, and how fast each reads running text. */
export function compareQuantities(items: readonly Item[]): void {
  const gold = readFileSync(join(import.meta.dirname, "../gold/open.yaml"), "utf8");
  const labelled = (parse(gold) as { items: Labelled[] }).items;
  const found = (money: Money) => {
    let [right, all] = [0, 0];
    for (const { text, lang, measures } of labelled) {
      const read = new Set(money(text, lang));
      const wanted = new Set(
        measures.flatMap((measure) => measure.money.map((one) => `${one.value} ${one.currency}`)),
      );
      all += wanted.size;
      right += [...wanted].filter((one) => read.has(one)).length;
    }
    return `${right} of ${all}`;
  };
  print(
    `amounts of the open half of the gold set, value and currency: ours ${found(ours)}, Recognizers-Text ${found(theirs)}`,
  );
  const part = spread(items, Math.min(items.length, 200));
  const characters = part.reduce((sum, { text }) => sum + text.length, 0);
  const rate = (money: Money) =>
    characters / leastCpu(3, () => part.forEach(({ text, lang }) => money(text, lang ?? "zh")));
  const [own, other] = [rate(ours), rate(theirs)];
  print(
    `  ours, with dates, rates and counts: ${Math.round(own)} characters a second; theirs, money alone: ${Math.round(other)}; ours is ${(own / other).toFixed(1)} ×`,
  );
}
