import { Refusal } from "@nqpf/domain";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";

import type { Endpoint } from "./contract/endpoints.ts";
import { endpoints } from "./contract/endpoints.ts";
import { paths, type Operation } from "./contract/paths.ts";
import type { Env } from "./env.ts";
import type { Ports } from "./ports.ts";
import { problemResponse, thrownResponse } from "./problem.ts";
import { answerHandler, csvHandler } from "./read.ts";

/** Told of what a handler threw and the caller is not: the error and the request's id. */
export type ReportFailure = (error: unknown, requestId: string) => void;

/** The routes of the API over its ports: no socket, no file, no state of its own. */
export function createApp(ports: Ports, report: ReportFailure): Hono<Env> {
  const app = new Hono<Env>();
  app.use(requestId());
  app.use(cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["x-request-id"] }));
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) report(error, c.var.requestId);
    return thrownResponse(c, error);
  });
  app.notFound((c) =>
    problemResponse(c, "not-found", { detail: `${c.req.path} is no address of this API` }),
  );

  for (const name of Object.keys(endpoints) as Operation[]) {
    const endpoint: Endpoint = endpoints[name];
    const path = paths[name].replace(/\{(\w+)\}/g, ":$1");
    if (endpoint.csv) app.get(csvPath(path), csvHandler(name, endpoint, ports));
    app.get(path, answerHandler(name, endpoint, ports));
  }

  app.get("/healthz", (c) => c.json({ status: "alive" }));
  app.get("/readyz", async (c) => {
    const status = await ports.getStatus({});
    return status === null
      ? problemResponse(c, "internal")
      : c.json({ status: "ready", revision: status.scope.revision });
  });
  app.get("/openapi.json", async (c) => {
    const { openApiDocument } = await import("./openapi.ts");
    return c.json(openApiDocument());
  });
  app.all("/v1/*", (c) =>
    c.req.method === "GET" || c.req.method === "HEAD"
      ? problemResponse(c, "not-found", { detail: `${c.req.path} is no address of this API` })
      : problemResponse(c, "method-not-allowed"),
  );
  return app;
}

function csvPath(path: string): string {
  return path.endsWith(":id") ? `${path.slice(0, -3)}:id{.+\\.csv}` : `${path}.csv`;
}
