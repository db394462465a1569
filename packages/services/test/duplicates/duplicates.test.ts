import { expect, it } from "vitest";

import { firstNews, isNewsPresent } from "./corpus-items.ts";
import { copies, type EditedPair, nearMisses } from "./edited-pairs.ts";
import { randomFrom } from "./random-from.ts";
import { holding, recognise } from "./recognised.ts";

const pairs = 100;
const news = isNewsPresent ? await firstNews(600) : [];
const random = randomFrom(20240419);

const repeated = async (made: readonly EditedPair[]) =>
  (await recognise(made, holding(news))).filter(({ repeats }) => repeats).length;

it.skipIf(!isNewsPresent)(
  "recognises news under a new headline, cut, merged or in the other script",
  async () => {
    expect(await repeated(copies(news, pairs, random))).toBeGreaterThanOrEqual(0.99 * pairs);
  },
);

it.skipIf(!isNewsPresent)("takes no news with another quota or date for the same", async () => {
  expect(await repeated(nearMisses(news, pairs, random))).toBe(0);
});
