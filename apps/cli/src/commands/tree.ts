import type { CliContext } from "../context.ts";
import type { Command } from "./command.ts";

/** One command: what help says of it, and where it is, loaded only when it is run or asked about. */
export interface Entry {
  readonly about: string;
  /** What may follow `nqpf`, each line a whole command. */
  readonly examples: readonly string[];
  readonly load: (cli: CliContext) => Promise<Command>;
}

/** Several commands about one thing; without a verb the first is meant. */
export interface Group {
  readonly about: string;
  readonly verbs: Readonly<Record<string, Entry>>;
}

export type Tree = Readonly<Record<string, Entry | Group>>;

export function isGroup(node: Entry | Group): node is Group {
  return "verbs" in node;
}
