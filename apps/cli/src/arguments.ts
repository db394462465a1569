import type { ArgsDef } from "citty";

import { UsageError } from "./failures.ts";
import { always } from "./flags/shared-flags.ts";
import { nearest } from "./nearest.ts";

/** The hint of a positional argument that may be given several times. */
export const several = "several";

/**
 * Refuses what citty would take in silence: flags that the command does not have, flags given twice, flags without
 * their value, and words too many or too few.
 */
export function checkArguments(rawArgs: readonly string[], args: ArgsDef): void {
  const flags = new Map(Object.entries(args).filter(([, { type }]) => type !== "positional"));
  const words = Object.entries(args).filter(([, { type }]) => type === "positional");
  const seen = new Set<string>();
  let given = 0;
  for (let at = 0; at < rawArgs.length; at += 1) {
    const word = rawArgs[at] ?? "";
    if (word === "--") {
      given += rawArgs.length - at - 1;
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      given += 1;
      continue;
    }
    const [, name = "", value] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (isAlways(name)) continue;
    const flag = word.startsWith("--") ? flags.get(name) : undefined;
    if (!flag) throw unknownFlag(word.split("=")[0] ?? word, [...flags.keys()]);
    if (seen.has(name)) throw new UsageError(`--${name} is given twice; separate values by commas`);
    seen.add(name);
    if (flag.type === "boolean") {
      if (value !== undefined) throw new UsageError(`--${name} takes no value`);
      continue;
    }
    const next = rawArgs[at + 1];
    if (value === "" || (value === undefined && (next === undefined || next.startsWith("--"))))
      throw new UsageError(`--${name} wants a value: --${name}=${flag.valueHint ?? "VALUE"}`);
    if (value === undefined) at += 1;
  }
  checkWords(given, words);
}

function checkWords(given: number, words: readonly [string, ArgsDef[string]][]): void {
  const wanted = words.filter(([, { required }]) => required !== false).map(([name]) => name);
  const missing = wanted[given];
  if (missing !== undefined) throw new UsageError(`${missing.toUpperCase()} is missing`);
  if (words.some(([, { valueHint }]) => valueHint === several)) return;
  if (given > words.length)
    throw new UsageError(
      words.length === 0
        ? "this command takes flags only, no further words"
        : `this command takes ${words.length === 1 ? "one word" : `${words.length} words`}; put a text with spaces in quotes`,
    );
}

function unknownFlag(flag: string, known: readonly string[]): UsageError {
  const names = [...known, ...always].map((name) => (name.length === 1 ? `-${name}` : `--${name}`));
  const near = nearest(flag, names);
  return new UsageError(
    `there is no flag ${flag} here${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}

function isAlways(name: string): boolean {
  return always.some((known) => known === name);
}
