import { readFile } from "node:fs/promises";

/** The version of this package; the manifest lies one folder above, of the source as of the build. */
export async function version(): Promise<string> {
  const manifest = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
