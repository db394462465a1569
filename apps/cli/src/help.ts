import type { ArgsDef } from "citty";

import { several } from "./arguments.ts";
import { type Entry, type Group, isGroup, type Tree } from "./commands/tree.ts";
import type { Paper } from "./render/paper.ts";

const exitCodeLines = [
  "  0 done   1 the answer is no, or not found   2 usage   3 failure   4 partly done   130 interrupted",
];

/** The help of `nqpf` itself; loads no command. */
export function rootHelp(tree: Tree, { ink }: Paper): string {
  const commands = Object.entries(tree).flatMap(([noun, node]): [string, string][] =>
    isGroup(node)
      ? Object.entries(node.verbs).map(([verb, { about }]) => [`${noun} ${verb}`, about])
      : [[noun, node.about]],
  );
  return [
    "nqpf: who in China committed what to which sector, with which instrument, for how much, on whose word",
    "",
    ink.strong("Examples"),
    ...examples([
      "measures list --rung funded --region national",
      "measures show pbc-sti-tech-transformation-relending",
      "measures list --as-of 2024-04-22 --known-at 2024-04-22",
      "search 氢能",
      "matrix --csv > matrix.csv",
      "serve",
    ]),
    "",
    ink.strong("Commands"),
    ...columns(commands),
    "",
    "A noun alone lists: nqpf sectors. Each command has its own help: nqpf COMMAND --help.",
    "Every command takes --json. Data goes to stdout, everything else to stderr.",
    "Without --server URL the local store answers.",
    "",
    ink.strong("Exit codes"),
    ...exitCodeLines,
  ].join("\n");
}

/** The help of one noun that has several verbs. */
export function groupHelp(noun: string, group: Group, { ink }: Paper): string {
  const verbs = Object.entries(group.verbs);
  return [
    `nqpf ${noun}: ${group.about}`,
    "",
    ink.strong("Examples"),
    ...examples(verbs.flatMap(([, entry]) => entry.examples.slice(0, 1))),
    "",
    ink.strong("Commands"),
    ...columns(verbs.map(([verb, { about }]) => [`${noun} ${verb}`, about])),
    "",
    `nqpf ${noun} alone is nqpf ${noun} ${verbs[0]?.[0] ?? ""}. Flags: nqpf ${noun} COMMAND --help.`,
  ].join("\n");
}

/** The help of one command, with its examples first. */
export function commandHelp(
  name: string,
  { about, examples: lines }: Entry,
  args: ArgsDef,
  { ink }: Paper,
): string {
  const words = Object.entries(args).filter(([, { type }]) => type === "positional");
  const flags = Object.entries(args).filter(([, { type }]) => type !== "positional");
  return [
    `nqpf ${name}: ${about}`,
    "",
    ink.strong("Examples"),
    ...examples(lines),
    "",
    ink.strong("Usage"),
    `  ${usageOf(name, args)}`,
    ...columns(words.map(([word, { description = "" }]) => [word.toUpperCase(), description])),
    "",
    ink.strong("Flags"),
    ...columns([
      ...flags.map(([flag, arg]): [string, string] => [
        `--${flag}${arg.type === "boolean" ? "" : ` ${arg.valueHint ?? "TEXT"}`}`,
        arg.description ?? "",
      ]),
      ["--no-color", "Print without colour, as in a pipe"],
    ]),
  ].join("\n");
}

/** How a command is written, on one line. */
export function usageOf(name: string, args: ArgsDef): string {
  const words = Object.entries(args).flatMap(([word, { type, required, valueHint }]) =>
    type === "positional"
      ? [
          `${required === false ? `[${word.toUpperCase()}]` : word.toUpperCase()}${valueHint === several ? "…" : ""}`,
        ]
      : [],
  );
  return ["nqpf", name, ...words, "[flags]"].join(" ");
}

function examples(lines: readonly string[]): string[] {
  return lines.map((line) => `  nqpf ${line}`);
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
