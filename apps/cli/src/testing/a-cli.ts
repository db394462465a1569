import { createClientOver } from "@nqpf/client";
import { createLocalApi } from "@nqpf/server/local-api";

import { tree } from "../commands/table.ts";
import { bytesOf } from "../bytes-of.ts";
import type { CliContext } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { inkOf } from "../render/paper.ts";
import { run } from "../run.ts";

/** What one command line printed, and its exit code. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
}

const api = createLocalApi({ today: () => "2026-11-24" });

/** Runs a command line in process over the real routes, on a machine made up for the test. */
export async function nqpf(
  rawArgs: readonly string[],
  over: Partial<CliContext> = {},
): Promise<Printed> {
  let [stdout, stderr] = ["", ""];
  const cli: CliContext = {
    out: (text) => void (stdout += `${text}\n`),
    note: (text) => void (stderr += `${text}\n`),
    paper: { columns: null, ink: inkOf(false) },
    client: async () => createClientOver(api),
    machine: { nodeVersion: "20.19.0", charset: "UTF-8" },
    dataFolder: "/no/data",
    bytesOf,
    ended: async () => "SIGTERM",
    dashboard: "/no/dashboard",
    ...over,
  };
  const exitCode = await run(tree, rawArgs, cli);
  return { stdout, stderr, exitCode };
}
