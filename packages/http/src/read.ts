import type { Context, Handler } from "hono";
import * as z from "zod";

import type { Endpoint } from "./contract/endpoints.ts";
import type { Operation } from "./contract/paths.ts";
import type { Env } from "./env.ts";
import type { CsvOperation, Ports } from "./ports.ts";
import { problemResponse, refusedResponse } from "./problem.ts";
import { wireQuestion } from "./wire.ts";

type Ask = (input: never) => unknown;

/** Answers one operation with JSON. */
export function answerHandler(name: Operation, endpoint: Endpoint, ports: Ports): Handler<Env> {
  return handler(endpoint, ports[name], (c, answer) =>
    c.body(JSON.stringify(answer), 200, { "content-type": "application/json" }),
  );
}

/** Answers one operation with its CSV twin. */
export function csvHandler(name: Operation, endpoint: Endpoint, ports: Ports): Handler<Env> {
  // safe: only endpoints marked `csv` are given here, and the ports hold a text for each of these.
  const ask = ports.csv[name as CsvOperation];
  return handler(endpoint, ask, (c, text) =>
    c.body(String(text), 200, {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${fileName(name)}"`,
    }),
  );
}

function handler(
  endpoint: Endpoint,
  ask: Ask,
  answer: (c: Context<Env>, found: unknown) => Response,
): Handler<Env> {
  // Made at the first request, since a command asks one operation and starts no other.
  let input: z.ZodObject | undefined;
  const known = Object.keys(endpoint.question.shape);
  return async (c) => {
    input ??= z.strictObject({
      ...endpoint.params.shape,
      ...wireQuestion(endpoint.question).shape,
    });
    const asked = input.safeParse({ ...queryOf(c), ...c.req.param() });
    if (!asked.success) {
      const badId = asked.error.issues.every((issue) => issue.path[0] === "id");
      if (badId)
        return problemResponse(c, "not-found", {
          detail: `there is no ${String(c.req.param("id"))} here`,
        });
      return refusedResponse(c, asked.error, known);
    }
    // safe: the input was parsed with the schemas from which the port's type is inferred.
    const found = await ask(asked.data as never);
    if (found === null)
      return problemResponse(c, "not-found", {
        detail: `there is no ${String(c.req.param("id"))} here`,
      });
    return answer(c, found);
  };
}

/** The query; a parameter given several times is a list. */
function queryOf(c: Context<Env>): Record<string, string | string[]> {
  const entries = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length > 1 ? values : values[0],
  ]);
  return Object.fromEntries(entries);
}

function fileName(name: Operation): string {
  return `nqpf-${name.replace(/^(list|get)/, "").replace(/[A-Z]/g, (letter, index: number) => (index > 0 ? "-" : "") + letter.toLowerCase())}.csv`;
}
