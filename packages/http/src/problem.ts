import { Refusal, type RefusalCode } from "@nqpf/domain";
import type { Context } from "hono";
import type { z } from "zod";

import type { Problem, ProblemCode } from "./contract/problem.ts";
import type { Env } from "./env.ts";

const answers: Record<ProblemCode, { status: number; title: string }> = {
  "invalid-request": { status: 400, title: "The request does not fit its schema" },
  "unknown-parameter": { status: 400, title: "The request has a parameter that is not known here" },
  "bad-cursor": { status: 400, title: "The cursor does not belong to this question" },
  "unknown-revision": { status: 404, title: "The ledger has no such revision" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address only answers GET" },
  internal: { status: 500, title: "The server failed" },
} satisfies Record<RefusalCode, unknown> & Record<ProblemCode, unknown>;

type Details = Pick<Problem, "detail" | "errors">;

/** An RFC 9457 answer. */
export function problemResponse(
  c: Context<Env>,
  code: ProblemCode,
  details: Details = {},
): Response {
  const { status, title } = answers[code];
  const problem: Problem = {
    type: `https://nqpf-observatory.example/problems/${code}`,
    title,
    status,
    code,
    ...details,
    requestId: c.var.requestId,
  };
  return c.body(JSON.stringify(problem), status as 400, {
    "content-type": "application/problem+json",
  });
}

/** The answer to a request whose parameters a schema refused; a parameter that is not known has a code of its own. */
export function refusedResponse(
  c: Context<Env>,
  error: z.core.$ZodError,
  known: readonly string[],
): Response {
  const errors = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          parameter: key,
          message: `not known here; known are ${known.join(", ")}`,
        }))
      : [{ parameter: issue.path.map(String).join("."), message: issue.message }],
  );
  const unknown = error.issues.some((issue) => issue.code === "unrecognized_keys");
  const detail = errors.map(({ parameter, message }) => `${parameter}: ${message}`).join("; ");
  return problemResponse(c, unknown ? "unknown-parameter" : "invalid-request", { detail, errors });
}

/** The answer to whatever a handler threw: a refusal says why, anything else says nothing of its cause. */
export function thrownResponse(c: Context<Env>, error: unknown): Response {
  if (!(error instanceof Refusal)) return problemResponse(c, "internal");
  const errors = [{ parameter: error.parameter, message: error.message }];
  return problemResponse(c, error.code, { detail: error.message, errors });
}
