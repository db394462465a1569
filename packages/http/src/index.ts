export { createApp, type ReportFailure } from "./app.ts";
export type { Env } from "./env.ts";
export type { Ports } from "./ports.ts";
