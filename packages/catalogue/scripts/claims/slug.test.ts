import { expect, it } from "vitest";

import { slugOf } from "./slug.ts";

it.each([
  ["Who pays 1.75 percent?", "who-pays-1-75-percent"],
  ["AI and robot firms in Guangdong", "ai-and-robot-firms-in-guangdong"],
  ["insurers' members, école", "insurers-members-ecole"],
  ["200bn yuan of January 2026", "200bn-yuan-of-january-2026"],
  ["新质生产力", ""],
])("makes of %s the id %s", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});
