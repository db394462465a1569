export { createClient, type CallOptions, type Client, type FetchLike } from "./client.ts";
export { createClientOver, type InProcessApi } from "./client-over.ts";
export { RequestFailed } from "./request-failed.ts";
export type {
  Answer,
  Input,
  Operation,
  Problem,
  WriteAnswer,
  WriteOperation,
  Written,
} from "@nqpf/http/contract";
