import type { Answer, Input, Operation } from "@nqpf/http/contract";

import { addressOf } from "./address.ts";
import { failureOf } from "./request-failed.ts";

/** What carries a request: the global `fetch`, or the `request` of an app in the same process. */
export type FetchLike = (input: string, init?: RequestInit) => Response | Promise<Response>;

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface Client {
  /** Asks one operation. Throws a RequestFailed with the server's problem where it is refused. */
  get<Name extends Operation>(
    name: Name,
    input?: Input<Name>,
    options?: CallOptions,
  ): Promise<Answer<Name>>;
  /** The operation's CSV twin: every row that matches, on no pages. */
  text<Name extends Operation>(
    name: Name,
    input?: Input<Name>,
    options?: CallOptions,
  ): Promise<string>;
  /** The address of an operation's answer, or of its CSV twin. */
  url<Name extends Operation>(name: Name, input?: Input<Name>, as?: { csv?: boolean }): string;
}

/** A client of the API at `baseUrl`; a request that does not reach it rejects as `fetchLike` does. */
export function createClient(
  baseUrl: string,
  fetchLike: FetchLike = (input, init) => fetch(input, init),
): Client {
  const base = baseUrl.replace(/\/$/, "");
  const ask = async (url: string, options?: CallOptions): Promise<Response> => {
    const response = await fetchLike(url, options?.signal ? { signal: options.signal } : {});
    if (!response.ok) throw await failureOf(response);
    return response;
  };
  const url: Client["url"] = (name, input, as) =>
    base + addressOf(name, input ?? {}, as?.csv ?? false);
  return {
    url,
    // safe: the server checks its answers against the same contract in its tests.
    get: async (name, input, options) => (await ask(url(name, input), options)).json() as never,
    text: async (name, input, options) =>
      (await ask(url(name, input, { csv: true }), options)).text(),
  };
}
