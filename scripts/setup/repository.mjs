import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @type {{ packageManager: string, engines: { node: string } }} */
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Version of pnpm that the lockfile was written with. */
export const pnpmVersion = manifest.packageManager.replace(/^pnpm@|\+.*$/g, "");

/** Oldest Node that the project supports, as in `>=20.19`. */
export const nodeRange = manifest.engines.node;
