import type { RequestIdVariables } from "hono/request-id";

/** What a request carries through the routes. */
export interface Env {
  readonly Variables: RequestIdVariables;
}
