import { isBuiltin } from "node:module";

import { expect, it } from "vitest";

import { filesUnder, isTest, textOf } from "./files.ts";
import { importsOf, withoutComments } from "./imports.ts";
import { pure } from "./law.ts";
import { workspaces } from "./workspaces.ts";

const forbidden: Readonly<Record<string, RegExp>> = {
  "the clock": /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
  chance: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/,
  "the process": /\bprocess\s*[.[]|\bglobalThis\b/,
  "the network": /\bfetch\s*\(/,
};

const packages = workspaces.filter(({ name }) => pure.includes(name.replace("@nqpf/", "")));

it.each(packages)("$name uses no clock, chance, file or network", ({ folder }) => {
  const faults = filesUnder(`${folder}/src`)
    .filter((path) => !isTest(path))
    .flatMap((path) => [
      ...importsOf(path)
        .filter((specifier) => isBuiltin(specifier))
        .map((specifier) => `${path} imports ${specifier}`),
      ...usesOf(withoutComments(textOf(path))).map((use) => `${path} uses ${use}`),
    ]);
  expect(faults).toEqual([]);
});

it.each([
  ["const now = Date.now();", "the clock"],
  ["const today = new Date();", "the clock"],
  ["const luck = Math.random();", "chance"],
  ["const { env } = process;\nprocess.exit(1);", "the process"],
  ["await fetch(url);", "the network"],
])("finds what %j uses", (code, use) => {
  expect(usesOf(code)).toEqual([use]);
});

it("allows a date made from an argument", () => {
  expect(usesOf('new Date("2024-04-22")')).toEqual([]);
});

function usesOf(code: string): string[] {
  return Object.entries(forbidden).flatMap(([use, pattern]) => (pattern.test(code) ? [use] : []));
}
