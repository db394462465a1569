import type { MiddlewareHandler } from "hono";

/** One answered request, for a log of one line a request. Holds no text of documents and no query. */
export interface RequestEvent {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string | null;
}

export function requestEvents(onRequest: (event: RequestEvent) => void): MiddlewareHandler {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    onRequest({
      at: new Date().toISOString(),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      durationMs: Math.round((performance.now() - begun) * 10) / 10,
      requestId: c.res.headers.get("x-request-id"),
    });
  };
}
