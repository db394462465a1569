import type * as z from "zod";

import { DataError, type DataProblem, type YamlFile } from "./yaml.ts";

/** Collects the faults of several files and throws them together. */
export class Faults {
  private readonly found: DataProblem[] = [];

  add(file: YamlFile, path: readonly PropertyKey[], message: string): void {
    this.found.push({ file: file.file, line: file.lineOf(path), message });
  }

  /** A fault that belongs to no value of a parsed file. */
  addProblem(problem: DataProblem): void {
    this.found.push(problem);
  }

  /** Runs `read`; a DataError it throws is kept with the others. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.found.push(...error.problems);
      return undefined;
    }
  }

  get any(): boolean {
    return this.found.length > 0;
  }

  throwIfAny(): void {
    if (this.any) throw new DataError(this.found);
  }
}

/** Parses a file with a schema; every issue becomes a fault at its line, and the answer is then undefined. */
export function checkFile<T>(faults: Faults, file: YamlFile, schema: z.ZodType<T>): T | undefined {
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const where = issue.path.map(String).join(".");
    const at = issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys] : issue.path;
    faults.add(file, at, where ? `${where}: ${issue.message}` : issue.message);
  }
  return undefined;
}

/** Reports an id that stands twice in a list. */
export function checkUnique(
  faults: Faults,
  file: YamlFile,
  ids: readonly string[],
  pathOf: (index: number) => readonly PropertyKey[],
): void {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) faults.add(file, pathOf(index), `${id} stands here a second time`);
    seen.add(id);
  });
}
