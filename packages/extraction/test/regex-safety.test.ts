import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { checkSync } from "recheck/lib/browser.js";
import { expect, test } from "vitest";

const homes = ["../src", "../../reader/src"].map((home) => join(import.meta.dirname, home));

/** A regular expression literal: behind a sign or a word after which no division may stand. */
const literal =
  /(?<=[(,=:[!&|?{};]\s*|\breturn\s+|^\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm;

const literals = homes.flatMap((home) =>
  readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(join(home, file), "utf8").matchAll(literal)].map(
        ([, source = "", flags = ""]) => ({ file, source, flags }),
      ),
    ),
);

/** Quadratic ones that meet no more than a bounded piece of text: so many characters at most. */
const bounded: Readonly<Record<string, number>> = {
  "quantities/date-bounds.ts": 48,
  "decode.ts": 1024,
};

test("the literals are found", () => {
  expect(literals.length).toBeGreaterThan(30);
});

test.each(literals.filter(({ file }) => bounded[file] === undefined))(
  "$source of $file takes linear time",
  ({ source, flags }) => {
    const { status, complexity } = checkSync(source, flags, {
      checker: "automaton",
      timeout: 20_000,
    });
    expect({ status, complexity: complexity?.type }).toMatchObject({ status: "safe" });
  },
);
