import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { DataError } from "./yaml.ts";

/** Runs a data step as a command: faults go to stderr, one a line, and the exit code is 1. */
export function runDataStep(step: () => string): void {
  try {
    process.stdout.write(`${step()}\n`);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Writes a generated file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.partial-${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}

/**
 * A module that holds data as one JSON string: parsing a string is faster than evaluating a literal. The text is
 * ASCII in single quotes: an engine reads it twice as fast as one with other letters or with every quote escaped.
 */
export function jsonModule(value: unknown): string {
  const ascii = JSON.stringify(value).replaceAll(/[^\0-\u007f]/g, escaped);
  const literal = ascii.replaceAll(/[\\']/g, (character) => `\\${character}`);
  return `export const json = '${literal}';\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
