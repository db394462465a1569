import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

import { textOf } from "./files.ts";
import { rootManifest, workspaces } from "./workspaces.ts";

const { catalog } = z
  .object({ catalog: z.record(z.string(), z.string()) })
  .parse(parse(textOf("pnpm-workspace.yaml")));
const { catalogs } = z
  .object({
    catalogs: z.object({ default: z.record(z.string(), z.object({ specifier: z.string() })) }),
  })
  .parse(parse(textOf("pnpm-lock.yaml")));

const uses = [rootManifest, ...workspaces].flatMap(({ name, dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies }).map(([on, version]) => ({
    name,
    on,
    version,
  })),
);
const fromOutside = uses.filter(({ version }) => !version.startsWith("workspace:"));

describe("shared versions", () => {
  it("come from the catalog wherever the catalog has one", () => {
    const faults = fromOutside.filter(
      ({ on, version }) => Object.hasOwn(catalog, on) !== (version === "catalog:"),
    );
    expect(faults).toEqual([]);
  });

  it("are in the catalog wherever two workspaces use a package", () => {
    const own = fromOutside.filter(({ version }) => version !== "catalog:").map(({ on }) => on);
    expect(own.filter((on, index) => own.indexOf(on) !== index)).toEqual([]);
  });

  it("stand in the catalog only where somebody uses them", () => {
    const used = new Set(uses.map(({ on }) => on));
    expect(Object.keys(catalog).filter((on) => !used.has(on))).toEqual([]);
  });

  it("are the ones that the lockfile was made with", () => {
    const locked = Object.entries(catalogs.default).map(([on, { specifier }]) => [on, specifier]);
    expect(Object.fromEntries(locked)).toEqual(catalog);
  });
});

it("pins every version exactly", () => {
  const versions = [
    ...Object.entries(catalog),
    ...fromOutside
      .filter(({ version }) => version !== "catalog:")
      .map(({ on, version }) => [on, version]),
  ];
  expect(
    versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? "")),
  ).toEqual([]);
});
