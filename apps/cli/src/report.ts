import { RequestFailed } from "@nqpf/client";

import type { CliContext } from "./context.ts";
import { Failure, UsageError } from "./failures.ts";

/** Says on stderr what went wrong: with `--json` the problem document of a refused request, otherwise its words. */
export function report(error: unknown, { note }: CliContext, json: boolean): void {
  if (error instanceof RequestFailed && json) note(JSON.stringify(error.problem, null, 2));
  else note(`nqpf: ${wordsOf(error)}`);
  if (error instanceof UsageError) note(`Usage: ${error.usage}`);
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof RequestFailed && error.problem.code === "internal")
    return `${error.message} (request ${error.problem.requestId})`;
  const foreseen =
    error instanceof RequestFailed || error instanceof UsageError || error instanceof Failure;
  return foreseen ? error.message : `this is a fault of nqpf. ${error.stack ?? error.message}`;
}
