import { open } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

import { Failure } from "./failures.ts";

/** More than the reader takes, so that it says itself what is too large; a file of gigabytes is not even begun. */
const maxFileBytes = 64_000_000;

/** The bytes of a file; of stdin for `-`. Throws a Failure that names the file. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    const handle = await open(file);
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw new Failure(`${file} is a folder; name the files in it`);
      if (stat.size > maxFileBytes)
        throw new Failure(`${file} has ${stat.size} bytes; more than ${maxFileBytes} are not read`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Record<string, string> = {
    ENOENT: "there is no such file",
    EACCES: "it may not be read",
    EISDIR: "it is a folder; name the files in it",
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
