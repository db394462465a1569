import { posix } from "node:path";

import { textOf } from "./files.ts";

/** Every module that a file names in an import, an export or a dynamic import, types included. */
export function importsOf(path: string): string[] {
  const code = withoutComments(textOf(path));
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(["'])(.+?)\1/g)].flatMap(
    (match) => match[2] ?? [],
  );
}

/** The file that a relative import leads to, as a path from the root. */
export function targetOf(path: string, specifier: string): string | null {
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : null;
}

/** Code with its comments taken out; addresses in strings stay. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*$/gm, "");
}
