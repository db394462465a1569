import { RequestFailed } from "@nqpf/client";

import { UsageError } from "./failures.ts";

/** What a command says with its exit code. `partly` is kept for commands that do part of their work. */
export const exitCodes = {
  done: 0,
  /** The answer is no, or what was asked for is not there. */
  no: 1,
  usage: 2,
  failure: 3,
  partly: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of whatever a command threw; what nobody foresaw is a failure. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof RequestFailed) return codes[error.problem.code];
  return exitCodes.failure;
}

const codes: Record<RequestFailed["problem"]["code"], ExitCode> = {
  "invalid-request": exitCodes.usage,
  "unknown-parameter": exitCodes.usage,
  "bad-cursor": exitCodes.usage,
  "unknown-revision": exitCodes.no,
  "unknown-currency": exitCodes.usage,
  "before-data": exitCodes.usage,
  "bad-period": exitCodes.usage,
  "not-found": exitCodes.no,
  "method-not-allowed": exitCodes.failure,
  "foreign-origin": exitCodes.failure,
  "unsupported-media-type": exitCodes.failure,
  "too-large": exitCodes.failure,
  unreadable: exitCodes.failure,
  "unknown-claim": exitCodes.no,
  "not-decidable": exitCodes.no,
  "keeps-nothing": exitCodes.failure,
  "unknown-run": exitCodes.no,
  overloaded: exitCodes.failure,
  internal: exitCodes.failure,
};
