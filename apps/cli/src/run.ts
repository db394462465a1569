import { checkArguments } from "./arguments.ts";
import type { Tree } from "./commands/tree.ts";
import type { CliContext } from "./context.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit.ts";
import { UsageError } from "./failures.ts";
import { commandHelp, groupHelp, rootHelp, usageOf } from "./help.ts";
import { locate, type Located } from "./locate.ts";
import { report } from "./report.ts";
import { version } from "./version.ts";

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(
  tree: Tree,
  rawArgs: readonly string[],
  cli: CliContext,
): Promise<ExitCode> {
  const words = rawArgs.filter((word) => word !== "--no-color");
  try {
    return await dispatch(tree, words, cli);
  } catch (error) {
    report(error, cli, words.includes("--json"));
    return exitCodeOf(error);
  }
}

async function dispatch(tree: Tree, words: readonly string[], cli: CliContext): Promise<ExitCode> {
  const [first] = words;
  if (first === undefined) {
    cli.note(rootHelp(tree, cli.paper));
    return exitCodes.usage;
  }
  if (isHelp(first)) {
    cli.out(rootHelp(tree, cli.paper));
    return exitCodes.done;
  }
  if (first === "--version") {
    cli.out(await version());
    return exitCodes.done;
  }
  return runLocated(locate(tree, words), cli);
}

async function runLocated(located: Located, cli: CliContext): Promise<ExitCode> {
  const { name, noun, entry, rest, group } = located;
  const help = rest.some(isHelp);
  if (help && group) {
    cli.out(groupHelp(noun, group, cli.paper));
    return exitCodes.done;
  }
  const command = await entry.load(cli);
  if (help) {
    cli.out(commandHelp(name, entry, command.args, cli.paper));
    return exitCodes.done;
  }
  try {
    checkArguments(rest, command.args);
    return await command.run(rest);
  } catch (error) {
    throw error instanceof UsageError ? error.within(name, usageOf(name, command.args)) : error;
  }
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}
