export { createApp, type ReportFailure } from "./app.ts";
export type { Env } from "./env.ts";
export { openApiDocument } from "./openapi.ts";
export type { CsvOperation, Ports } from "./ports.ts";
