import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { loadCatalogue } from "@nqpf/catalogue";
import type { Label } from "@nqpf/domain";
import { instruments, sectors } from "@nqpf/domain/vocabulary";
import { expect, it } from "vitest";

const { actors, claims } = loadCatalogue();
const packages = join(import.meta.dirname, "../..");
const folders = ["analysis/src/brief", "interchange/src/brief", "services/src/briefs"];
const sources = folders.flatMap((folder) =>
  readdirSync(join(packages, folder))
    .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(packages, folder, name), "utf8"),
    })),
);
const ofTitles = claims
  .filter(({ property }) => property === "title")
  .map(({ value }) => value as unknown as Label);
const names = [
  ...[...ofTitles, ...[...actors, ...sectors, ...instruments].map(({ label }) => label)].flatMap(
    ({ en, zh }) => [en, zh],
  ),
  ...claims.map(({ measure }) => measure),
  ...actors.map(({ id }) => id),
  ...actors.flatMap(({ aliases }) => aliases),
].filter((name) => name !== null && (name.length > 4 || /\p{Script=Han}/u.test(name)));

/** Names that a whole literal or a run of words in one holds. */
function namedIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  return [...new Set(names)].filter((name) => code.includes(name as string)) as string[];
}

it("names no measure, sector, instrument or actor in what the sentences are made with", () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(
    sources.flatMap(({ path, text }) => namedIn(text).map((name) => `${path}: ${name}`)),
  ).toEqual([]);
});

it("would find one", () => {
  expect(namedIn(`say("${ofTitles[0]?.en} was announced")`)).toContain(ofTitles[0]?.en);
  expect(namedIn(`"${ofTitles.find(({ zh }) => zh)?.zh}"`)).not.toEqual([]);
});
