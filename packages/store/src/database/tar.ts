import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const block = 512;
const folderType = "5";

/** Unpacks a tar archive of plain files and folders with short names, for their owner alone. */
export function unpackTar(archive: Buffer, into: string): void {
  mkdirSync(into, { mode: 0o700 });
  for (let at = 0; at + block <= archive.length;) {
    const name = field(archive, at, 100);
    if (name === "") return;
    const size = Number.parseInt(field(archive, at + 124, 12), 8);
    const path = join(into, name);
    if (field(archive, at + 156, 1) === folderType)
      mkdirSync(path, { recursive: true, mode: 0o700 });
    else writeFileSync(path, archive.subarray(at + block, at + block + size), { mode: 0o600 });
    at += block + Math.ceil(size / block) * block;
  }
}

function field(archive: Buffer, at: number, length: number): string {
  const text = archive.toString("latin1", at, at + length);
  const end = text.indexOf("\0");
  return end === -1 ? text : text.slice(0, end);
}
