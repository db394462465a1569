import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** The folder of the checkout. */
export const root = join(import.meta.dirname, "..", "..");

/** Folders that git ignores, or that are git's own. */
const notOurs = new Set([
  ".checks",
  ".git",
  ".nqpf",
  ".turbo",
  "coverage",
  "dist",
  "generated",
  "node_modules",
  "node_modules-tools",
]);
const sourceExtensions = new Set([".ts", ".tsx", ".mjs", ".js", ".css", ".html"]);

/** Every file of the checkout under a folder, as a path from the root with `/` between its parts. */
export function filesUnder(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Code, styles and pages: what people write for machines to run. The data of a package is none. */
export function isSource(path: string): boolean {
  return sourceExtensions.has(extname(path)) && !/^packages\/[^/]+\/data\//.test(path);
}

/** Tests, what they are built with, and what they compare with. */
export function isTest(path: string): boolean {
  return /\.test(-d)?\.tsx?$|\/(testing|e2e)\/|^scripts\/house\//.test(path);
}
