import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

import { root, textOf } from "./files.ts";

const versions = z.record(z.string(), z.string()).default({});

export const Manifest = z.object({
  name: z.string(),
  dependencies: versions,
  devDependencies: versions,
  scripts: versions,
});
export type Manifest = z.infer<typeof Manifest>;

export interface Workspace extends Manifest {
  readonly folder: string;
}

/** Every package and app that exists. */
export const workspaces: readonly Workspace[] = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group))
    .map((name) => `${group}/${name}`)
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({ folder, ...manifestOf(`${folder}/package.json`) })),
);

export const rootManifest = manifestOf("package.json");

function manifestOf(path: string): Manifest {
  return Manifest.parse(JSON.parse(textOf(path)));
}
