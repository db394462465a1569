import type { Context, Handler } from "hono";
import { bodyLimit } from "hono/body-limit";

import type { WriteOperation } from "./contract/write-paths.ts";
import { type WriteInput, writes } from "./contract/writes.ts";
import type { Env } from "./env.ts";
import { trouble } from "./problem.ts";
import { problemResponse } from "./read.ts";
import { isSameOrigin } from "./same-origin.ts";
import type { Write } from "./write.ts";

/** 32 MB: more than a reader takes, so that it can say itself what is too large. */
const maxBodyBytes = 32_000_000;

/** Refuses a body that is larger, before it is read whole. */
export const limitBody = bodyLimit({
  maxSize: maxBodyBytes,
  onError: (c) =>
    problemResponse(
      c as Context<Env>,
      trouble("too-large", { detail: `the limit is ${maxBodyBytes} bytes` }),
    ),
});

/** Carries out one writing operation. */
export function writeHandler(name: WriteOperation, write: Write): Handler<Env> {
  return async (c) => {
    if (!isSameOrigin(c.req.raw)) return problemResponse(c, trouble("foreign-origin"));
    const { takes, status = 200 }: WriteInput = writes[name];
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    const outcome =
      takes === "json"
        ? await fromJson(c, name, write, type)
        : takes === "nothing"
          ? await write(name, { ...c.req.query(), ...c.req.param() }, null)
          : await write(name, fieldsOf(c, type), new Uint8Array(await c.req.arrayBuffer()));
    if (outcome === null)
      return problemResponse(
        c,
        trouble("unsupported-media-type", { detail: "send application/json" }),
      );
    if (outcome.kind === "trouble") return problemResponse(c, outcome.trouble);
    return c.body(JSON.stringify(outcome.answer), status, { "content-type": "application/json" });
  };
}

async function fromJson(c: Context<Env>, name: WriteOperation, write: Write, type: string) {
  if (type !== "application/json") return null;
  try {
    return await write(name, await c.req.json(), null);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const detail = "the body is not JSON";
    return { kind: "trouble", trouble: trouble("invalid-request", { detail }) } as const;
  }
}

/** What the query says of a document; its content type is the request's, unless the query names another. */
function fieldsOf(c: Context<Env>, type: string): Record<string, unknown> {
  const known =
    type === "" || type === "application/octet-stream"
      ? {}
      : { mediaType: c.req.header("content-type") };
  return { ...known, ...c.req.query() };
}
