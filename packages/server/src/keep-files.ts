import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import type { Write } from "@nqpf/http/write";

/** What came of one file, in one line. */
export interface FileKept {
  readonly file: string;
  readonly kept: boolean;
  readonly words: string;
}

/** Keeps files one after the other; one that cannot be read or kept does not keep the next from being tried. */
export async function* keepFiles(files: readonly string[], write: Write): AsyncGenerator<FileKept> {
  for (const file of files) yield { file, ...(await keep(file, write)) };
}

async function keep(file: string, write: Write): Promise<Omit<FileKept, "file">> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { kept: false, words: error instanceof Error ? error.message : String(error) };
  }
  const outcome = await write("addDocument", { name: basename(file) }, bytes);
  if (outcome.kind === "trouble")
    return { kept: false, words: outcome.trouble.detail ?? outcome.trouble.title };
  // safe: the port answers what the contract says.
  const { outcome: came, found } = outcome.answer as {
    outcome: string;
    found: { measures: number; statements: number };
  };
  return {
    kept: true,
    words: `${came}; ${found.measures} measures and ${found.statements} statements found`,
  };
}
