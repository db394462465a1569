import type { CliContext } from "../context.ts";
import { exitCodes } from "../exit.ts";
import { Failure, UsageError } from "../failures.ts";
import { asking, everyCommand } from "../flags/shared-flags.ts";
import { command, type Command } from "./command.ts";

export const defaultPort = "8787";

export function serve(cli: CliContext): Command {
  return command(
    {
      port: {
        type: "string",
        default: defaultPort,
        valueHint: "N",
        description: `Port; default ${defaultPort}, 0 takes any that is free`,
      },
      host: {
        type: "string",
        default: "127.0.0.1",
        valueHint: "HOST",
        description: "Address to listen on; default 127.0.0.1, this machine alone",
      },
      dashboard: {
        type: "string",
        valueHint: "FOLDER",
        description: "Folder of a built dashboard; default the one beside this command",
      },
      data: asking.data,
      ...everyCommand,
    },
    async (args) => {
      const { PortInUse, startServer, StoreInUse, StoreUnusable } = await import("@nqpf/server");
      const port = portOf(args.port);
      try {
        const ended = cli.ended();
        const server = await startServer({
          host: args.host,
          port,
          data: args.data ?? cli.dataFolder,
          onNotice: cli.note,
          dashboard: args.dashboard ?? cli.dashboard,
        });
        cli.out(args.json ? JSON.stringify({ url: server.url }) : server.url);
        const signal = await ended;
        await server.close();
        return signal === "SIGINT" ? exitCodes.interrupted : exitCodes.done;
      } catch (error) {
        if (error instanceof StoreInUse || error instanceof StoreUnusable)
          throw new Failure(error.message, { cause: error });
        if (!(error instanceof PortInUse)) throw error;
        throw new Failure(`${error.message}; choose another with --port N`, { cause: error });
      }
    },
  );
}

/** The number of a port. */
export function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`--port: "${text}" is no port (0 to 65535)`);
  return Number(text);
}
