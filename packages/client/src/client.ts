import type {
  Answer,
  Input,
  Operation,
  WriteAnswer,
  WriteOperation,
  Written,
} from "@nqpf/http/contract";

import { addressOf, type Twin } from "./address.ts";
import { postOf } from "./post.ts";
import { failureOf } from "./request-failed.ts";

/** What carries a request: the global `fetch`, or the `request` of an app in the same process. */
export type FetchLike = (input: string, init?: RequestInit) => Response | Promise<Response>;

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface TwinOptions {
  readonly as?: Twin;
}

export interface Client {
  /** Asks one operation. Throws a RequestFailed with the server's problem where it is refused. */
  get<Name extends Operation>(
    name: Name,
    input?: Input<Name>,
    options?: CallOptions,
  ): Promise<Answer<Name>>;
  /** The operation's CSV twin, every row that matches on no pages, or the twin asked for. */
  text<Name extends Operation>(
    name: Name,
    input?: Input<Name>,
    options?: CallOptions & TwinOptions,
  ): Promise<string>;
  /** Sends one writing operation. Throws a RequestFailed with the server's problem where it is refused. */
  send<Name extends WriteOperation>(
    name: Name,
    input: Written<Name>,
    options?: CallOptions,
  ): Promise<WriteAnswer<Name>>;
  /** The address of an operation's answer, or of a twin of it. */
  url<Name extends Operation>(
    name: Name,
    input?: Input<Name>,
    as?: { csv?: boolean } & TwinOptions,
  ): string;
}

/** A client of the API at `baseUrl`; a request that does not reach it rejects as `fetchLike` does. */
export function createClient(
  baseUrl: string,
  fetchLike: FetchLike = (input, init) => fetch(input, init),
): Client {
  const base = baseUrl.replace(/\/$/, "");
  const ask = async (
    url: string,
    options?: CallOptions,
    init: RequestInit = {},
  ): Promise<Response> => {
    const response = await fetchLike(url, {
      ...init,
      ...(options?.signal ? { signal: options.signal } : {}),
    });
    if (!response.ok) throw await failureOf(response);
    return response;
  };
  const url: Client["url"] = (name, input, as) => base + addressOf(name, input ?? {}, twinOf(as));
  return {
    url,
    // safe: the server checks its answers against the same contract in its tests.
    get: async (name, input, options) => (await ask(url(name, input), options)).json() as never,
    send: async (name, input, options) => {
      const { path, init } = postOf(name, input);
      // safe: the server checks its answers against the same contract in its tests.
      return (await ask(base + path, options, init)).json() as never;
    },
    text: async (name, input, options) =>
      (await ask(url(name, input, { as: options?.as ?? "csv" }), options)).text(),
  };
}

/** Which twin is asked for; null is the answer itself. */
export function twinOf(asked: ({ csv?: boolean } & TwinOptions) | undefined): Twin | null {
  return asked?.as ?? (asked?.csv ? "csv" : null);
}
