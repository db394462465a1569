import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { sentence } from "./example.ts";

const here = import.meta.dirname;

it("shows in its README an example that runs", () => {
  const readme = readFileSync(join(here, "..", "README.md"), "utf8");
  expect(readme).toContain(readFileSync(join(here, "example.ts"), "utf8"));
  expect(sentence).toMatch(/^By 2024-04-22, \d+ measures could be known\.$/);
});
