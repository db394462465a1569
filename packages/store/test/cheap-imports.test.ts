import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

const source = join(import.meta.dirname, "..", "src");

/** Everything outside this package that loading a file loads with it; types and what is imported later are not. */
function loadedBy(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const code = readFileSync(path, "utf8");
  const statements = code.matchAll(/^(?:import|export) (?!type )[^;]*?from "(.+?)";$/gms);
  return [...statements].flatMap(([, specifier = ""]) =>
    /^\..*\.ts$/.test(specifier) ? loadedBy(join(dirname(path), specifier), seen) : specifier,
  );
}

it("costs a command nothing to ask who holds a store", () => {
  const loaded = loadedBy(join(source, "lock", "index.ts"));
  expect(loaded).toContain("node:fs");
  expect(loaded.filter((specifier) => !isBuiltin(specifier))).toEqual([]);
});

it("loads neither PGlite nor the template before a store is opened", () => {
  const loaded = loadedBy(join(source, "index.ts"));
  expect(loaded).toContain("../../generated/migrations.js");
  expect(loaded.filter((specifier) => /pglite|template|@nqpf/.test(specifier))).toEqual([]);
});
