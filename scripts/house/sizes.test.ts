import { expect, it } from "vitest";

import { filesUnder, isSource, isTest, textOf } from "./files.ts";

const longestSource = 300;
const longestTest = 400;
const emptyName = /(^|\/)(utils?|helpers?|common|misc|types?)(\.[^/]*)?(\/|$)/;

const files = ["apps", "packages", "scripts"].flatMap((folder) => filesUnder(folder));

it("has no source file too long to read in one sitting", () => {
  const long = files
    .filter((path) => isSource(path))
    .flatMap((path) => {
      const lines = textOf(path).split("\n").length - 1;
      return lines > (isTest(path) ? longestTest : longestSource)
        ? [`${path}: ${lines} lines`]
        : [];
    });
  expect(long).toEqual([]);
});

it("names files and folders after their subject", () => {
  expect(files.filter((path) => emptyName.test(path))).toEqual([]);
});

it.each(["src/utils.ts", "src/helpers/dates.ts", "src/types.d.ts", "common/x.ts"])(
  "refuses the name %s",
  (path) => {
    expect(emptyName.test(path)).toBe(true);
  },
);
