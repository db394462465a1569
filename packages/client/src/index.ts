export { createClient, type CallOptions, type Client, type FetchLike } from "./client.ts";
export { createClientOver } from "./client-over.ts";
export { RequestFailed } from "./request-failed.ts";
export type { Answer, Input, Operation, Problem } from "@nqpf/http/contract";
