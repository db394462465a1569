import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";

import { pause } from "./pause.ts";

const withoutLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** Puts a file where there is none, whole from the first moment; false where there is one. */
export function createWhole(path: string, text: string, token: string, link = linkSync): boolean {
  const draft = `${path}.${token}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    link(draft, path);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (!withoutLinks.has(code)) throw error;
    return createBare(path, text);
  } finally {
    unlinkSync(draft);
  }
}

/** For file systems without hard links: one process makes the file, and others may see it empty for a moment. */
function createBare(path: string, text: string): boolean {
  try {
    const file = openSync(path, "wx", 0o600);
    writeFileSync(file, text);
    closeSync(file);
    return readFileSync(path, "utf8") === text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Puts a file in the place of another; readers see the one or the other. */
export function replaceWhole(path: string, text: string, token: string): void {
  const draft = `${path}.${token}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  for (let tries = 1; ; tries++) {
    try {
      renameSync(draft, path);
      return;
    } catch (error) {
      // Windows refuses while somebody reads the old file.
      if (tries === 20 || process.platform !== "win32") throw error;
      pause(5);
    }
  }
}
