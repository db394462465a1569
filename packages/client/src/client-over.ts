import type { Ask, Form, Outcome } from "@nqpf/http/ask";
import type { Write } from "@nqpf/http/write";
import type { Operation } from "@nqpf/http/contract";

import { addressOf } from "./address.ts";
import { type Client, twinOf } from "./client.ts";
import { RequestFailed } from "./request-failed.ts";

/** The API without HTTP. */
export interface InProcessApi {
  readonly ask: Ask;
  readonly write: Write;
}

/** A client of an API in the same process: no request is made, the same checks and answers apply. */
export function createClientOver({ ask, write }: InProcessApi): Client {
  const asked = async (name: Operation, input: object, as: Form): Promise<unknown> =>
    answerOf(await ask(name, { ...input }, as));
  return {
    url: (name, input, as) => addressOf(name, input ?? {}, twinOf(as)),
    // safe: the ports are typed with the answers of the contract, and its tests parse each of them.
    get: async (name, input) => (await asked(name, input ?? {}, "json")) as never,
    send: async (name, input) => {
      const { bytes = null, ...fields } = input as { readonly bytes?: Uint8Array };
      return answerOf(await write(name, fields, bytes)) as never;
    },
    text: async (name, input, options) =>
      String(await asked(name, input ?? {}, options?.as ?? "csv")),
  };
}

function answerOf(outcome: Outcome): unknown {
  if (outcome.kind === "answer") return outcome.answer;
  throw new RequestFailed({ ...outcome.trouble, requestId: "in-process" });
}
