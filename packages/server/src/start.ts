import type { Server } from "node:http";

import { serve } from "@hono/node-server";
import { Hono } from "hono";

import { dashboardApp, hasDashboard } from "./dashboard.ts";
import { createLocalApp } from "./local-app.ts";
import { requestEvents, type RequestEvent } from "./request-events.ts";
import { securityHeaders } from "./security-headers.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built dashboard; without one only the API is served. */
  readonly dashboard?: string;
  /** Told of every request once it is answered. */
  readonly onRequest?: (event: RequestEvent) => void;
}

export interface RunningServer {
  /** `http://HOST:PORT` */
  readonly url: string;
  /** Ends at once: open connections are cut. */
  close(): Promise<void>;
}

/** The port is taken by another process. */
export class PortInUse extends Error {
  override readonly name = "PortInUse";
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`port ${port} is in use by another process`, options);
    this.port = port;
  }
}

/** Serves API and dashboard on one port until it is closed. Throws PortInUse. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = new Hono();
  if (options.onRequest) app.use(requestEvents(options.onRequest));
  app.use(securityHeaders);
  const api = createLocalApp();
  for (const path of ["/v1/*", "/healthz", "/readyz", "/openapi.json"])
    app.all(path, (c) => api.fetch(c.req.raw));
  if (options.dashboard !== undefined && hasDashboard(options.dashboard))
    app.route("/", dashboardApp(options.dashboard));
  else app.all("*", (c) => api.fetch(c.req.raw));
  return listen(app, options);
}

function listen(app: Hono, { host, port }: ServerOptions): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      resolve({
        url: `http://${host}:${address.port}`,
        close: () => closeAtOnce(server as Server),
      });
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortInUse(port, { cause: error }) : error);
    });
  });
}

function closeAtOnce(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
