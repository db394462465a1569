import type { Refusal, RefusalCode } from "@nqpf/domain";
import type { z } from "zod";

import type { Problem, ProblemCode } from "./contract/problem.ts";

const answers: Record<ProblemCode, { status: number; title: string }> = {
  "invalid-request": { status: 400, title: "The request does not fit its schema" },
  "unknown-parameter": { status: 400, title: "The request has a parameter that is not known here" },
  "bad-cursor": { status: 400, title: "The cursor does not belong to this question" },
  "unknown-revision": { status: 404, title: "The ledger has no such revision" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address only answers GET" },
  internal: { status: 500, title: "The server failed" },
} satisfies Record<RefusalCode, unknown> & Record<ProblemCode, unknown>;

/** A problem before a request has given it its id. */
export type Trouble = Omit<Problem, "requestId">;

/** The RFC 9457 document of a code. */
export function trouble(
  code: ProblemCode,
  details: Pick<Problem, "detail" | "errors"> = {},
): Trouble {
  const { status, title } = answers[code];
  return {
    type: `https://nqpf-observatory.example/problems/${code}`,
    title,
    status,
    code,
    ...details,
  };
}

/** What a schema refused; a parameter that is not among the known ones has a code of its own. */
export function refusedTrouble(error: z.core.$ZodError, known: readonly string[]): Trouble {
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
  return trouble(unknown ? "unknown-parameter" : "invalid-request", { detail, errors });
}

/** A question that its schema allows and the ledger cannot answer. */
export function refusalTrouble({ code, parameter, message }: Refusal): Trouble {
  return trouble(code, { detail: message, errors: [{ parameter, message }] });
}
