import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "../../../../shared");

/** The text of a file that may stand beside a checkout, unpacked; undefined where it does not. */
export function textBeside(file: string): string | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
