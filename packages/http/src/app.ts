import { Hono } from "hono";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";

import { createAsk } from "./ask.ts";
import { inputs } from "./contract/inputs.ts";
import { paths, type Operation } from "./contract/paths.ts";
import type { Env } from "./env.ts";
import type { Ports } from "./ports.ts";
import { trouble } from "./problem.ts";
import { answerHandler, csvHandler, problemResponse } from "./read.ts";

/** Told of what a handler threw and the caller is not: the error and the request's id. */
export type ReportFailure = (error: unknown, requestId: string) => void;

/** The routes of the API over its ports: no socket, no file, no state of its own. */
export function createApp(ports: Ports, report: ReportFailure): Hono<Env> {
  const app = new Hono<Env>();
  const ask = createAsk(ports);
  app.use(requestId());
  app.use(cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["x-request-id"] }));
  app.onError((error, c) => {
    report(error, c.var.requestId);
    return problemResponse(c, trouble("internal"));
  });
  app.notFound((c) =>
    problemResponse(c, trouble("not-found", { detail: `${c.req.path} is no address of this API` })),
  );

  for (const name of Object.keys(inputs) as Operation[]) {
    const path = paths[name].replace(/\{(\w+)\}/g, ":$1");
    if (inputs[name].csv) app.get(csvPath(path), csvHandler(name, ask));
    app.get(path, answerHandler(name, ask));
    app.all(path, (c) => {
      c.header("allow", "GET, HEAD");
      return problemResponse(c, trouble("method-not-allowed"));
    });
  }

  app.get("/healthz", (c) => c.json({ status: "alive" }));
  app.get("/readyz", async (c) => {
    const status = await ports.getStatus({});
    return status === null
      ? problemResponse(c, trouble("internal"))
      : c.json({ status: "ready", revision: status.scope.revision });
  });
  app.get("/openapi.json", async (c) => {
    const { openApiDocument } = await import("./openapi.ts");
    return c.json(openApiDocument());
  });
  return app;
}

function csvPath(path: string): string {
  return path.endsWith(":id") ? `${path.slice(0, -3)}:id{.+\\.csv}` : `${path}.csv`;
}
