import { existsSync, renameSync, rmSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

import type { StorePaths } from "../folder.ts";
import { unpackTar } from "./tar.ts";

/**
 * Makes an empty database where the folder has none: unpacked under another name and renamed when it is whole, so
 * that a process killed midway leaves nothing that looks like a store.
 */
export async function createDatabase({ database, unfinished }: StorePaths): Promise<void> {
  if (existsSync(database)) return;
  rmSync(unfinished, { recursive: true, force: true });
  const { json } = await import("../../generated/template.js");
  // safe: the build step wrote this text.
  const { tar } = JSON.parse(json) as { tar: string };
  unpackTar(brotliDecompressSync(Buffer.from(tar, "base64")), unfinished);
  renameSync(unfinished, database);
}
