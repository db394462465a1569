import { type FileHandle, open } from "node:fs/promises";

import { lineEndsIn } from "./batches.ts";

/** A file of readings that takes up where an earlier run stopped. */
export interface OutputFile {
  /** Whole lines that stand in it. */
  readonly lines: number;
  /** The id that the last of them begins with; null where there is none. */
  readonly lastId: unknown;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The file cannot be gone on with. */
export class NotOurOutput extends Error {
  override readonly name = "NotOurOutput";
}

/** Opens the output and cuts off a line that an earlier run was stopped in; `anew` empties it. */
export async function openOutput(path: string, anew: boolean): Promise<OutputFile> {
  const file = await open(path, "a+");
  try {
    if (anew) await file.truncate(0);
    const { lines, end, lastId } = await wholeLines(file, path);
    await file.truncate(end);
    return {
      lines,
      lastId,
      append: (bytes) => file.appendFile(bytes),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

const chunkBytes = 1 << 20;

async function wholeLines(file: FileHandle, path: string) {
  const chunk = new Uint8Array(chunkBytes);
  let [lines, end, before, at] = [0, 0, 0, 0];
  for (;;) {
    // A chunk follows the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const { bytesRead } = await file.read(chunk, 0, chunkBytes, at);
    if (bytesRead === 0) break;
    const read = chunk.subarray(0, bytesRead);
    lines += lineEndsIn(read);
    for (let from = read.indexOf(10); from >= 0; from = read.indexOf(10, from + 1)) {
      before = end;
      end = at + from + 1;
    }
    at += bytesRead;
  }
  const last = new Uint8Array(end - before);
  await file.read(last, 0, last.length, before);
  return { lines, end, lastId: lines === 0 ? null : idOf(new TextDecoder().decode(last), path) };
}

function idOf(line: string, path: string): unknown {
  try {
    // safe: only its field `id` is looked at, whatever it is.
    return (JSON.parse(line) as { id?: unknown }).id;
  } catch (error) {
    throw new NotOurOutput(`${path} holds something else than readings`, { cause: error });
  }
}
