import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type * as z from "zod";

import { checkFile, type Faults } from "../../../../scripts/data/check.ts";
import { readYaml, type YamlFile } from "../../../../scripts/data/yaml.ts";
import type { Written } from "./written.ts";

/** The YAML files of a data folder, by their paths in it; reading one takes it off the list of those left over. */
export class DataFolder {
  private readonly left: Set<string>;
  private readonly home: string;
  private readonly faults: Faults;

  constructor(home: string, faults: Faults) {
    this.home = home;
    this.faults = faults;
    this.left = new Set(yamlFilesIn(home));
  }

  /** One record that is a file of its own. */
  record<T>(path: string, schema: z.ZodType<T>): Written<T> | undefined {
    const file = this.read(path);
    const value = file && checkFile(this.faults, file, schema);
    return file && value !== undefined ? { value, file, path: [] } : undefined;
  }

  /** The records of every file whose path matches, each file one record. */
  records<T>(paths: RegExp, schema: z.ZodType<T>): Written<T>[] {
    return this.matching(paths).flatMap((path) => this.record(path, schema) ?? []);
  }

  /** The records of every file whose path matches, each file a list of them. */
  lists<T>(paths: RegExp, schema: z.ZodType<T[]>): Written<T>[] {
    return this.matching(paths).flatMap((path) => {
      const list = this.record(path, schema);
      return list ? list.value.map((value, at) => ({ value, file: list.file, path: [at] })) : [];
    });
  }

  /** Reports the files that nothing has read: they lie where the format has no place for them. */
  reportLeftOver(): void {
    for (const path of this.left) this.report(path, "the format has no file of this name here");
  }

  private matching(paths: RegExp): string[] {
    return [...this.left].filter((path) => paths.test(path));
  }

  private read(path: string): YamlFile | undefined {
    if (!this.left.delete(path)) {
      this.report(path, "the file is missing");
      return undefined;
    }
    return this.faults.attempt(() => readYaml(join(this.home, path), nameOf(path)));
  }

  private report(path: string, message: string): void {
    this.faults.addProblem({ file: nameOf(path), line: 1, message });
  }
}

/** How messages call a data file. */
export function nameOf(path: string): string {
  return `catalogue/data/${path}`;
}

function yamlFilesIn(home: string): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(home, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}
