import { existsSync } from "node:fs";
import { basename, join, posix } from "node:path";

import { describe, expect, it } from "vitest";

import { words } from "../../packages/domain/src/vocabulary/index.ts";
import { Problem, ProblemCode } from "../../packages/http/src/contract/problem.ts";
import { filesUnder, root, textOf } from "./files.ts";
import { anchorsOf, documents, firstCells, linksIn } from "./markdown.ts";
import { rootManifest, workspaces } from "./workspaces.ts";

/** The nouns of the model that a newcomer meets first. */
const nouns = [
  "absence",
  "actor",
  "amount",
  "as of",
  "basis",
  "cited",
  "claim",
  "conflict",
  "coverage",
  "disagreement",
  "document",
  "earmark",
  "event",
  "evidence",
  "fold",
  "indicator",
  "instrument",
  "known at",
  "ladder",
  "measure",
  "money line",
  "none found",
  "not applicable",
  "not covered",
  "not stated",
  "observation",
  "parameter",
  "passage",
  "payer",
  "property",
  "quoted",
  "recorded at",
  "revision",
  "role",
  "rung",
  "sector",
  "signal",
  "source",
  "standing",
  "stated on",
  "statement",
  "target",
  "term",
];

describe("the glossary", () => {
  const terms = firstCells("docs/glossary.md").map((term) => term.toLowerCase());

  it("explains every noun of the model", () => {
    expect(nouns.filter((noun) => !terms.includes(noun))).toEqual([]);
  });

  it("names every closed list", () => {
    expect(Object.keys(words).filter((list) => !terms.includes(list))).toEqual([]);
  });

  it("explains no word twice", () => {
    const doubled = terms.filter((term, index) => terms.indexOf(term) !== index);
    expect(
      doubled.filter((term) => !Object.hasOwn(words, term) && !["term", "list"].includes(term)),
    ).toEqual([]);
  });
});

it("has one page for each problem code, and no other", () => {
  const pages = filesUnder("docs/problems").map((path) => basename(path, ".md"));
  expect(pages.toSorted(compare)).toEqual(ProblemCode.options.toSorted(compare));
});

it.each(ProblemCode.options)("shows a document of the problem %s on its page", (code) => {
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(textOf(`docs/problems/${code}.md`)) ?? [];
  expect(Problem.parse(JSON.parse(example))).toMatchObject({ code });
});

it("has a README in every package and app", () => {
  const folders = workspaces.map(({ folder }) => folder);
  expect(folders.filter((folder) => !existsSync(join(root, folder, "README.md")))).toEqual([]);
});

it.each(documents)("%s links to nothing that is not there", (path) => {
  const broken = linksIn(path).filter(
    (link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link),
  );
  expect(broken).toEqual([]);
});

function leadsSomewhere(from: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? from : posix.join(posix.dirname(from), file);
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

const commands = new Set([...Object.keys(rootManifest.scripts), "install"]);

it.each(["README.md", "CONTRIBUTING.md", "docs/architecture.md"])(
  "%s names only commands that exist",
  (path) => {
    const named = [...textOf(path).matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z0-9]+)*)/g)].map(
      ([, name]) => name ?? "",
    );
    expect(named).toContain("test");
    expect(named.filter((name) => !commands.has(name))).toEqual([]);
  },
);

it("offers the two commands in the README", () => {
  expect(textOf("README.md")).toMatch(/^npm start\b.*\nnpm test\b/m);
});

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
