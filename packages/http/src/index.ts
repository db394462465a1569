export { createApp, type ReportFailure } from "./app.ts";
export type { Env } from "./env.ts";
export type { CsvOperation, Ports } from "./ports.ts";
