import { open } from "node:fs/promises";
import type { Readable } from "node:stream";

import { reasonOf } from "./bytes-of.ts";
import { Failure } from "./failures.ts";

/** The bytes of a file as they come, however large it is; of stdin for `-`. Throws a Failure that names the file. */
export async function streamOf(file: string): Promise<Readable> {
  if (file === "-") return process.stdin;
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (!stat.isDirectory()) return handle.createReadStream();
    await handle.close();
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}`, { cause: error });
  }
  throw new Failure(`${file} is a folder; name the files in it`);
}
