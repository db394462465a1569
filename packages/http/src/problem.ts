import type { Refusal, RefusalCode } from "@nqpf/domain";
import type { ScenarioRefusal } from "@nqpf/domain/scenario";
import type { z } from "zod";

import type { Problem, ProblemCode } from "./contract/problem.ts";

const answers: Record<ProblemCode, { status: number; title: string }> = {
  "invalid-request": { status: 400, title: "The request does not fit its schema" },
  "unknown-parameter": { status: 400, title: "The request has a parameter that is not known here" },
  "bad-cursor": { status: 400, title: "The cursor does not belong to this question" },
  "unknown-revision": { status: 404, title: "The ledger has no such revision" },
  "unknown-currency": { status: 400, title: "No rate that is held leads to this currency" },
  "before-data": { status: 400, title: "The day lies before the data that the answer needs" },
  "bad-period": { status: 400, title: "The period cannot be asked about" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address does not take that method" },
  "foreign-origin": { status: 403, title: "Pages of other origins may not write here" },
  "unsupported-media-type": { status: 415, title: "The body is not of the type asked for" },
  "too-large": { status: 413, title: "The body is larger than this instance takes" },
  unreadable: { status: 422, title: "The document cannot be read" },
  "unknown-claim": { status: 404, title: "The ledger holds no such claim" },
  "not-decidable": { status: 409, title: "There is nothing to decide" },
  "keeps-nothing": { status: 503, title: "This instance has no store and keeps nothing" },
  "unknown-run": { status: 404, title: "No run of that scenario is held here" },
  overloaded: { status: 503, title: "As many runs wait as this instance takes" },
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

/** A scenario that its schema allows and the engine cannot run, with the field at fault. */
export function scenarioTrouble({ field, message }: ScenarioRefusal): Trouble {
  return trouble("invalid-request", {
    detail: message,
    errors: [{ parameter: field, message }],
  });
}

/** A question that its schema allows and the ledger cannot answer. */
export function refusalTrouble({ code, parameter, message }: Refusal): Trouble {
  return trouble(code, { detail: message, errors: [{ parameter, message }] });
}
