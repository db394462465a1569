import { fileURLToPath } from "node:url";

import type { CliContext } from "./context.ts";
import { readEnv } from "./env.ts";
import { bytesOf } from "./bytes-of.ts";
import { openClient } from "./open-client.ts";
import { inkOf } from "./render/paper.ts";

/** A context with what is to be given free when the command has run. */
export interface ProcessContext {
  readonly cli: CliContext;
  readonly close: () => Promise<void>;
}

/** The context of the real process. */
export function processContext(rawArgs: readonly string[]): ProcessContext {
  const { stdout, stderr } = process;
  const env = readEnv(process.env);
  const isTerminal = stdout.isTTY;
  endQuietlyWhenNobodyReads();
  const note = (text: string) => void stderr.write(oneLineEnd(text));
  const closings: (() => Promise<void>)[] = [];
  const cli: CliContext = {
    out: (text) => void stdout.write(oneLineEnd(text)),
    note,
    paper: {
      columns: isTerminal ? stdout.columns : null,
      ink: inkOf(isTerminal && !env.noColour && !rawArgs.includes("--no-color")),
    },
    client: async (access) => {
      const opened = await openClient(access, note);
      closings.push(opened.close);
      return opened.client;
    },
    dataFolder: env.data ?? ".nqpf",
    bytesOf,
    machine: { nodeVersion: process.versions.node, charset: env.charset },
    ended: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const)
          process.once(signal, () => resolve(signal));
      }),
    dashboard: fileURLToPath(new URL("../../dashboard/dist", import.meta.url)),
  };
  return {
    cli,
    close: async () => {
      for (const close of closings) await close();
    },
  };
}

function oneLineEnd(text: string): string {
  return `${text.replace(/[\r\n]+$/, "")}\n`;
}

/** A reader that has seen enough, as `head` has, closes the pipe: that is no failure. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
}
