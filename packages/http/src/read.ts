import type { Context, Handler } from "hono";

import type { Ask } from "./ask.ts";
import type { TextFormat } from "./contract/inputs.ts";
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
      "content-disposition": `attachment; filename="${fileName(name, [], "csv")}"`,
    });
  };
}

const mediaTypes: Record<TextFormat, string> = { md: "text/markdown", html: "text/html" };

/** Answers one operation with a twin to be read. It is a file to keep: nothing of it is shown at this origin. */
export function textHandler(name: Operation, format: TextFormat, ask: Ask): Handler<Env> {
  return async (c) => {
    const params = Object.entries(c.req.param() as Record<string, string>).map(
      ([key, value]) => [key, value.replace(new RegExp(`\\.${format}$`), "")] as const,
    );
    const outcome = await ask(name, { ...inputOf(c), ...Object.fromEntries(params) }, format);
    if (outcome.kind === "trouble") return problemResponse(c, outcome.trouble);
    const ids = params.map(([, value]) => value).filter((value) => /^[\w-]+$/.test(value));
    return c.body(String(outcome.answer), 200, {
      "content-type": `${mediaTypes[format]}; charset=utf-8`,
      "content-disposition": `attachment; filename="${fileName(name, ids, format)}"`,
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

/** `nqpf-measures.csv`, `nqpf-brief-2024-W16.md` */
function fileName(name: Operation, ids: readonly string[], ending: string): string {
  const subject = name
    .replace(/^(list|get)/, "")
    .replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
  return `${["nqpf", subject, ...ids].join("-")}.${ending}`;
}
