import { Hono } from "hono";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";

import { createAsk } from "./ask.ts";
import { type EndpointInput, inputs, textFormats } from "./contract/inputs.ts";
import { paths, type Operation } from "./contract/paths.ts";
import { methodOf, writePaths, type WriteOperation } from "./contract/write-paths.ts";
import { writes } from "./contract/writes.ts";
import type { Env } from "./env.ts";
import type { Ports } from "./ports.ts";
import { trouble } from "./problem.ts";
import { answerHandler, csvHandler, problemResponse, textHandler } from "./read.ts";
import { createWrite } from "./write.ts";
import { limitBody, writeHandler } from "./write-handler.ts";

/** Told of what a handler threw and the caller is not: the error and the request's id. */
export type ReportFailure = (error: unknown, requestId: string) => void;

/** The routes of the API over its ports: no socket, no file, no state of its own. */
export function createApp(ports: Ports, report: ReportFailure): Hono<Env> {
  const app = new Hono<Env>();
  const ask = createAsk(ports);
  app.use(requestId());
  const forEveryPage = cors({
    origin: "*",
    allowMethods: ["GET", "HEAD"],
    exposeHeaders: ["x-request-id"],
  });
  app.use((c, next) => (isKept(c.req.path) ? next() : forEveryPage(c, next)));
  app.onError((error, c) => {
    report(error, c.var.requestId);
    return problemResponse(c, trouble("internal"));
  });
  app.notFound((c) =>
    problemResponse(c, trouble("not-found", { detail: `${c.req.path} is no address of this API` })),
  );

  for (const name of Object.keys(inputs) as Operation[]) {
    const path = routeOf(paths[name]);
    const { csv, texts }: EndpointInput = inputs[name];
    if (csv) app.get(twinPath(path, "csv"), csvHandler(name, ask));
    for (const format of texts ? textFormats : [])
      app.get(twinPath(path, format), textHandler(name, format, ask));
    app.get(path, answerHandler(name, ask));
  }
  const write = createWrite(ports);
  for (const name of Object.keys(writes) as WriteOperation[])
    app.on(methodOf(name), routeOf(writePaths[name]), limitBody, writeHandler(name, write));
  for (const path of new Set([...Object.values(paths), ...Object.values(writePaths)])) {
    const methods = allowed(path);
    app.all(routeOf(path), (c) => {
      c.header("allow", methods.join(", "));
      const detail = `this address takes ${methods.join(", ")}`;
      return problemResponse(c, trouble("method-not-allowed", { detail }));
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

/** What somebody brought here or decided: for pages of this origin alone, while the published record is for any. */
function isKept(path: string): boolean {
  return /^\/v1\/(documents|readings|reviews)\b/.test(path);
}

/** An address of the contract as the router writes it. */
function routeOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

function allowed(path: string): string[] {
  return [
    ...(Object.values<string>(paths).includes(path) ? ["GET", "HEAD"] : []),
    ...(Object.keys(writePaths) as WriteOperation[])
      .filter((name) => writePaths[name] === path)
      .map(methodOf),
  ];
}

/** Where a twin stands: its ending belongs to the last word of the address, a parameter's value among them. */
function twinPath(path: string, ending: string): string {
  return /:\w+$/.test(path) ? `${path}{.+\\.${ending}}` : `${path}.${ending}`;
}
