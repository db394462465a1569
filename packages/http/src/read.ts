import type { Context, Handler } from "hono";

import type { Ask } from "./ask.ts";
import type { Operation } from "./contract/paths.ts";
import type { Env } from "./env.ts";
import type { Trouble } from "./problem.ts";

/** Answers one operation with JSON. */
export function answerHandler(name: Operation, ask: Ask): Handler<Env> {
  return async (c) => {
    const outcome = await ask(name, inputOf(c), "json");
    if (outcome.kind === "trouble") return problemResponse(c, outcome.trouble);
    return c.body(JSON.stringify(outcome.answer), 200, { "content-type": "application/json" });
  };
}

/** Answers one operation with its CSV twin. */
export function csvHandler(name: Operation, ask: Ask): Handler<Env> {
  return async (c) => {
    const outcome = await ask(name, inputOf(c), "csv");
    if (outcome.kind === "trouble") return problemResponse(c, outcome.trouble);
    return c.body(String(outcome.answer), 200, {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${fileName(name)}"`,
    });
  };
}

/** A problem document under the request's id. */
export function problemResponse(c: Context<Env>, trouble: Trouble): Response {
  const problem = { ...trouble, requestId: c.var.requestId };
  const headers = { "content-type": "application/problem+json" };
  return c.body(JSON.stringify(problem), trouble.status as 400, headers);
}

/** The query and the path's parameters; a parameter of the query given several times is a list. */
function inputOf(c: Context<Env>): Record<string, unknown> {
  const query = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length > 1 ? values : values[0],
  ]);
  return { ...Object.fromEntries(query), ...c.req.param() };
}

function fileName(name: Operation): string {
  const words = name
    .replace(/^(list|get)/, "")
    .replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
  return `nqpf-${words}.csv`;
}
