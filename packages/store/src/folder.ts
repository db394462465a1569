import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { StoreUnusable } from "./errors.ts";

/** What lies where in the folder of a store. */
export interface StorePaths {
  readonly folder: string;
  readonly database: string;
  /** A database on its way into being: only a whole one gets the name above. */
  readonly unfinished: string;
  readonly lock: string;
}

export function pathsIn(folder: string): StorePaths {
  return {
    folder,
    database: join(folder, "pg"),
    unfinished: join(folder, "pg.new"),
    lock: join(folder, "lock"),
  };
}

/** Makes the folder where it is missing, for its owner alone. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

const reasons: Readonly<Record<string, StoreUnusable["reason"]>> = {
  EEXIST: "not-a-folder",
  ENOTDIR: "not-a-folder",
  EACCES: "no-access",
  EPERM: "no-access",
  EROFS: "no-access",
};

/** What the file system answered about a folder, as a reason where it is one; any other error as it is. */
export function unusableFolder(folder: string, cause: unknown): unknown {
  const reason = reasons[(cause as NodeJS.ErrnoException).code ?? ""];
  if (reason === undefined) return cause;
  const what = reason === "not-a-folder" ? "is not a folder" : "cannot be written";
  return new StoreUnusable(reason, `${folder} ${what}`, { cause });
}

/** Whether a store was ever wholly made in the folder. Opens nothing. */
export async function hasStore(folder: string): Promise<boolean> {
  return existsSync(pathsIn(folder).database);
}
