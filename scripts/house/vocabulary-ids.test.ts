import { expect, it } from "vitest";

import { instruments, sectors } from "../../packages/domain/src/vocabulary/index.ts";
import { filesUnder, isSource, isTest, textOf } from "./files.ts";
import { withoutComments } from "./imports.ts";

const ids = new Set<string>([...sectors, ...instruments].map((entry) => entry.id));

it("names no sector or instrument in a source file: they come from the vocabulary", () => {
  const faults = ["apps", "packages", "scripts"]
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => isSource(path) && !isTest(path))
    .flatMap((path) => namedIn(textOf(path)).map((id) => `${path} names ${id}`));
  expect(faults).toEqual([]);
});

it("finds an id that is a whole string, or a hyphenated one inside a longer string", () => {
  const [hyphenated] = [...ids].filter((id) => id.includes("-"));
  const [plain] = [...ids].filter((id) => !id.includes("-"));
  expect(namedIn(`go("/sectors/${hyphenated}")`)).toEqual([hyphenated]);
  expect(namedIn(`pick('${plain}')`)).toEqual([plain]);
  expect(namedIn(`say("a sentence about ${plain}")`)).toEqual([]);
});

function namedIn(text: string): string[] {
  const literals = [...withoutComments(text).matchAll(/(["'`])((?:\\.|(?!\1)[^\\])*)\1/g)];
  return literals.flatMap(([, , literal = ""]) => {
    if (ids.has(literal)) return [literal];
    const words = literal.match(/[a-z0-9]+(-[a-z0-9]+)+/g) ?? [];
    return words.filter((word) => ids.has(word));
  });
}
