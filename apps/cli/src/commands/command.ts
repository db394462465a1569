import { type ArgsDef, defineCommand, type ParsedArgs, runCommand } from "citty";

import { type ExitCode, exitCodes } from "../exit.ts";

/** A command, whatever its flags are. */
export interface Command {
  readonly args: ArgsDef;
  readonly run: (rawArgs: readonly string[]) => Promise<ExitCode>;
}

/** Makes a command of its flags and of what it does; one that gives no exit code is done. */
export function command<const Args extends ArgsDef>(
  args: Args,
  act: (args: ParsedArgs<Args>) => Promise<ExitCode | undefined>,
): Command {
  const definition = defineCommand({ args, run: (context) => act(context.args) });
  return {
    args,
    run: async (rawArgs) => {
      const { result } = await runCommand(definition, { rawArgs: [...rawArgs] });
      // safe: the result is what `act` gave.
      return (result as ExitCode | undefined) ?? exitCodes.done;
    },
  };
}
