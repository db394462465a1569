import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

/** The data folder of the package. */
export const realData = join(import.meta.dirname, "..", "data");

const small = join(import.meta.dirname, "data", "small");

/** A catalogue of two measures that passes every check, as file texts by path. */
export function aDataFolder(): Record<string, string> {
  const files = readdirSync(small, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [relative(small, file).replaceAll(sep, "/"), readFileSync(file, "utf8")]),
  );
}

/** Writes a data folder under `data` in a folder that lives as long as the call. */
export function withDataFolder<T>(files: Record<string, string>, use: (home: string) => T): T {
  const home = mkdtempSync(join(tmpdir(), "catalogue-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, "data", path)), { recursive: true });
      writeFileSync(join(home, "data", path), text);
    }
    return use(home);
  } finally {
    rmSync(home, { recursive: true });
  }
}
