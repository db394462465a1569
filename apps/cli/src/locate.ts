import { type Entry, type Group, isGroup, type Tree } from "./commands/tree.ts";
import { UsageError } from "./failures.ts";
import { nearest } from "./nearest.ts";

/** A command that was found, with its name and the arguments that follow it. */
export interface Located {
  readonly name: string;
  readonly noun: string;
  readonly entry: Entry;
  readonly rest: readonly string[];
  /** The group, where only its noun was written and its first verb is meant. */
  readonly group: Group | null;
}

/** Finds the command that the arguments begin with. Throws a UsageError with a suggestion where there is none. */
export function locate(tree: Tree, rawArgs: readonly string[]): Located {
  const [noun = "", verb] = rawArgs;
  if (noun.startsWith("-")) throw new UsageError(`the command comes first: nqpf COMMAND ${noun}`);
  const node = Object.hasOwn(tree, noun) ? tree[noun] : undefined;
  if (!node) throw unknown(noun, Object.keys(tree));
  if (!isGroup(node)) return { name: noun, noun, entry: node, rest: rawArgs.slice(1), group: null };
  const verbs = Object.keys(node.verbs);
  const [first = ""] = verbs;
  const bare = verb === undefined || verb.startsWith("-");
  const chosen = bare ? first : verb;
  const entry = Object.hasOwn(node.verbs, chosen) ? node.verbs[chosen] : undefined;
  if (!entry)
    throw unknown(
      `${noun} ${chosen}`,
      verbs.map((name) => `${noun} ${name}`),
      `nqpf ${noun} COMMAND [flags]\nHelp:  nqpf ${noun} --help`,
    );
  return {
    name: `${noun} ${chosen}`,
    noun,
    entry,
    rest: rawArgs.slice(bare ? 1 : 2),
    group: bare ? node : null,
  };
}

function unknown(written: string, known: readonly string[], usage?: string): UsageError {
  const near = nearest(written, known);
  const hint = near === undefined ? `known are ${known.join(", ")}` : `did you mean "${near}"?`;
  return new UsageError(`there is no command "${written}"; ${hint}`, usage);
}
