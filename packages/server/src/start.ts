import type { Server } from "node:http";

import { serve } from "@hono/node-server";
import type { Ports } from "@nqpf/http";
import { createWrite, type Write } from "@nqpf/http/write";
import { openObservatory, type ObservatoryOptions } from "@nqpf/services/observatory";
import type { ScenarioRuns } from "@nqpf/services/scenario-runs";
import type { Store } from "@nqpf/store";
import { Hono } from "hono";

import { dashboardApp, hasDashboard } from "./dashboard.ts";
import { appOver } from "./local-app.ts";
import { ownNames } from "./own-names.ts";
import { requestEvents, type RequestEvent } from "./request-events.ts";
import { runsInWorkers } from "./scenario-workers.ts";
import { securityHeaders } from "./security-headers.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the store, made where there is none; without one nothing is kept. */
  readonly data?: string;
  /** The curated record to serve where nothing is kept; default the one that ships with the observatory. */
  readonly catalogue?: ObservatoryOptions["catalogue"];
  /** Told what a person who starts it should know. */
  readonly onNotice?: (words: string) => void;
  /** Folder of the built dashboard; without one only the API is served. */
  readonly dashboard?: string;
  /** Told of every request once it is answered. */
  readonly onRequest?: (event: RequestEvent) => void;
}

export interface RunningServer {
  /** `http://HOST:PORT` */
  readonly url: string;
  /** Keeps a document as `POST /v1/documents` does. */
  readonly write: Write;
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

/**
 * Serves API and dashboard on one port until it is closed. The port is taken first; who asks before the store is open
 * waits. Throws PortInUse, StoreInUse and StoreUnusable.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { promise: opened, resolve: open } = later<Hono>();
  const door = new Hono();
  door.all("*", async (c) => (await opened).fetch(c.req.raw, c.env));
  const listening = await listen(door, options);
  const scenarioRuns = runsInWorkers();
  try {
    const { ports, store } = await portsOf(options, scenarioRuns);
    open(site(appOver(ports), options));
    await store?.announce(listening.url);
    return {
      url: listening.url,
      write: createWrite(ports),
      close: async () => {
        scenarioRuns.close();
        await listening.close();
        await store?.close();
      },
    };
  } catch (error) {
    await listening.close();
    throw error;
  }
}

/** A promise with the function that keeps it. */
function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: ((value: T) => void) | undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve: (value) => resolve?.(value) };
}

async function portsOf(
  { catalogue, data, onNotice }: ServerOptions,
  scenarioRuns: ScenarioRuns,
): Promise<{ ports: Ports; store: Store | null }> {
  if (data === undefined)
    return {
      ports: openObservatory({ scenarioRuns, ...(catalogue ? { catalogue } : {}) }),
      store: null,
    };
  const { openKeptPorts } = await import("./kept-ports.ts");
  return openKeptPorts(data, { scenarioRuns, ...(onNotice ? { onNotice } : {}) });
}

/** API and dashboard as one site. */
function site(api: ReturnType<typeof appOver>, options: ServerOptions): Hono {
  const app = new Hono();
  if (options.onRequest) app.use(requestEvents(options.onRequest));
  app.use(securityHeaders);
  app.use(ownNames(options.host));
  for (const path of ["/v1/*", "/healthz", "/readyz", "/openapi.json"])
    app.all(path, (c) => api.fetch(c.req.raw));
  if (options.dashboard !== undefined && hasDashboard(options.dashboard))
    app.route("/", dashboardApp(options.dashboard));
  else app.all("*", (c) => api.fetch(c.req.raw));
  return app;
}

function listen(app: Hono, { host, port }: ServerOptions): Promise<Omit<RunningServer, "write">> {
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
