import type { Ask } from "@nqpf/http/ask";
import type { Operation } from "@nqpf/http/contract";

import { addressOf } from "./address.ts";
import type { Client } from "./client.ts";
import { RequestFailed } from "./request-failed.ts";

/** A client of an API in the same process: no request is made, the same checks and answers apply. */
export function createClientOver(ask: Ask): Client {
  const asked = async (name: Operation, input: object, as: "json" | "csv"): Promise<unknown> => {
    const outcome = await ask(name, { ...input }, as);
    if (outcome.kind === "answer") return outcome.answer;
    throw new RequestFailed({ ...outcome.trouble, requestId: "in-process" });
  };
  return {
    url: (name, input, as) => addressOf(name, input ?? {}, as?.csv ?? false),
    // safe: the ports are typed with the answers of the contract, and its tests parse each of them.
    get: async (name, input) => (await asked(name, input ?? {}, "json")) as never,
    text: async (name, input) => String(await asked(name, input ?? {}, "csv")),
  };
}
