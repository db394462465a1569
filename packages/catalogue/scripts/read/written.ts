import type { Faults } from "../../../../scripts/data/check.ts";
import type { YamlFile } from "../../../../scripts/data/yaml.ts";

/** A record with the place where it is written, so that a fault can name file and line. */
export interface Written<T> {
  readonly value: T;
  readonly file: YamlFile;
  readonly path: readonly PropertyKey[];
}

/** Reports a fault of a record; `path` leads from the record to the value at fault. */
export type Report = (
  record: Written<unknown>,
  path: readonly PropertyKey[],
  message: string,
) => void;

export function reportTo(faults: Faults): Report {
  return (record, path, message) => faults.add(record.file, [...record.path, ...path], message);
}
