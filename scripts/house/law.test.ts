import { describe, expect, it } from "vitest";

import { filesUnder, isTest, textOf } from "./files.ts";
import { importsOf, targetOf } from "./imports.ts";
import { law } from "./law.ts";
import { workspaces } from "./workspaces.ts";

const ours = "@nqpf/";
const known = workspaces.map((workspace) => ({ ...workspace, short: shortName(workspace.name) }));

function shortName(name: string): string {
  return name.slice(ours.length);
}

function packagesAmong(specifiers: readonly string[]): string[] {
  return specifiers
    .filter((specifier) => specifier.startsWith(ours))
    .map((specifier) => shortName(specifier).split("/", 1)[0] ?? "");
}

it("has a row for every package and app", () => {
  expect(known.map(({ short }) => short).filter((name) => !Object.hasOwn(law, name))).toEqual([]);
});

it("lets nothing use an app", () => {
  const apps = known.filter(({ folder }) => folder.startsWith("apps/")).map(({ short }) => short);
  expect(
    Object.values(law)
      .flat()
      .filter((name) => apps.includes(name)),
  ).toEqual([]);
});

it("stands in the documents as it stands here", () => {
  const section = textOf("docs/architecture.md").split("## The law")[1]?.split("```")[0] ?? "";
  const rows = [...section.matchAll(/^\| (?!Package|---)(.+?) \| (.+?) \|$/gm)].flatMap(
    ([, names = "", uses = ""]) => namesIn(names).map((name) => [name, namesIn(uses)] as const),
  );
  expect(Object.fromEntries(rows)).toEqual(law);
});

/** `a, b` as two names, `–` as none. */
function namesIn(cell: string): string[] {
  return cell.startsWith("–") ? [] : cell.split(", ");
}

describe.each(known)("$short", ({ short, folder, dependencies }) => {
  const allowed = law[short] ?? [];
  const sources = filesUnder(`${folder}/src`).filter((path) => /\.tsx?$/.test(path));

  it("depends on nothing that the law withholds", () => {
    expect(
      packagesAmong(Object.keys(dependencies)).filter((name) => !allowed.includes(name)),
    ).toEqual([]);
  });

  it("imports nothing that the law withholds", () => {
    const faults = sources
      .filter((path) => !isTest(path))
      .flatMap((path) =>
        packagesAmong(importsOf(path))
          .filter((name) => name !== short && !allowed.includes(name))
          .map((name) => `${path} imports ${name}`),
      );
    expect(faults).toEqual([]);
  });

  it("reaches into no other folder by a path", () => {
    const faults = sources
      .filter((path) => !isTest(path))
      .flatMap((path) =>
        importsOf(path)
          .filter((specifier) => targetOf(path, specifier)?.startsWith(`${folder}/`) === false)
          .map((specifier) => `${path} imports ${specifier}`),
      );
    expect(faults).toEqual([]);
  });
});
