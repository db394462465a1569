import { existsSync } from "node:fs";

import { expect, it } from "vitest";

import { loadCatalogue } from "../src/index.ts";
import { countsOfCatalogue, countsOfFolder, countsOfOrigin } from "./counts.ts";
import { realData } from "./data-folder.ts";
import { origin } from "./origin.ts";

const expected = {
  measures: 197,
  sources: 908,
  actors: 150,
  indicators: 42,
  parameters: 14,
  parameterValues: 50,
  signals: 155,
  series: 11,
  published: 7,
  statements: 30,
  amounts: 143,
  terms: 238,
  targets: 165,
  events: 236,
  rungs: 347,
  relations: 79,
  notStated: 25,
  disagreements: 53,
};

it("holds in its data what was carried into it", () => {
  expect(countsOfFolder(realData)).toEqual(expected);
});

it("gives out everything that its data hold", () => {
  expect(countsOfCatalogue(loadCatalogue())).toEqual(expected);
});

it.skipIf(!existsSync(origin))("holds as much as the fact base it was made from", () => {
  expect(countsOfOrigin()).toEqual(expected);
});
