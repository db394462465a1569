import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";

const aYear = "public, max-age=31536000, immutable";

/** Serves the built dashboard of a folder; an address of no file is a page of it, so it gets the dashboard's one page. */
export function dashboardApp(folder: string): Hono {
  const app = new Hono();
  const root = relative(process.cwd(), folder) || ".";
  app.use("/assets/*", cached(aYear), serveStatic({ root }));
  app.use("/*", cached("no-cache"), serveStatic({ root }));
  app.get("/*", async (c) => {
    if (c.req.path.startsWith("/assets/")) return c.notFound();
    return c.html(await readFile(join(folder, "index.html"), "utf8"));
  });
  return app;
}

/** Whether a folder holds a built dashboard. */
export function hasDashboard(folder: string): boolean {
  return existsSync(join(folder, "index.html"));
}

function cached(rule: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", rule);
  };
}
