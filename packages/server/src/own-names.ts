import type { MiddlewareHandler } from "hono";

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "::1"]);

/**
 * Refuses what reaches a server of this machine alone under a name that is not this machine's: a page elsewhere that
 * lets its own name point here. A server that listens to others is known by names that it cannot tell.
 */
export function ownNames(host: string): MiddlewareHandler {
  return async (c, next) => {
    const asked = `http://${c.req.header("host") ?? "localhost"}`;
    const name = URL.canParse(asked) ? new URL(asked).hostname.replace(/^\[|\]$/g, "") : "nobody";
    if (loopback.has(host) && !loopback.has(name))
      return c.text(`this is no server of ${name}\n`, 421);
    await next();
  };
}
