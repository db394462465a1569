import { extname } from "node:path";

import { expect, it } from "vitest";

import { filesUnder, textOf } from "./files.ts";

const pictures = new Set([".png", ".jpg", ".woff2", ".ico", ".gz"]);
/** An absolute path of somebody's machine; the same words inside an address are none. */
const machinePath = new RegExp(
  String.raw`(?<![\w.:/-])/(?:${["home", "work", "root", "Users"].join("|")})/|[A-Z]:\\Users`,
);

it("holds no absolute path of a machine", () => {
  const faults = filesUnder()
    .filter((path) => !pictures.has(extname(path)))
    .flatMap((path) =>
      textOf(path)
        .split("\n")
        .flatMap((line, index) => (machinePath.test(line) ? [`${path}:${index + 1}`] : [])),
    );
  expect(faults).toEqual([]);
});

it("tells a path from an address", () => {
  expect(machinePath.test(`read ${["", "home", "ann", "notes"].join("/")}`)).toBe(true);
  expect(machinePath.test("https://example.org/home/news")).toBe(false);
});

it("names no registry and no download address in the lockfile", () => {
  expect(textOf("pnpm-lock.yaml").match(/.*(?:https?:\/\/|registry|tarball:).*/g) ?? []).toEqual(
    [],
  );
});
