import { type Client, createClient, createClientOver } from "@nqpf/client";

import { Failure, UsageError } from "./failures.ts";

/** A client of the API at `server` or, without one, of the same API over the local store in this process. */
export async function openClient(server?: string): Promise<Client> {
  if (server === undefined) {
    const { createLocalAsk } = await import("@nqpf/server/local-ask");
    return createClientOver(createLocalAsk());
  }
  if (!URL.canParse(server) || !/^https?:/.test(server))
    throw new UsageError(`--server: "${server}" is no address such as http://127.0.0.1:8787`);
  return createClient(server, async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (error) {
      throw new Failure(`nobody answers at ${server}${reasonOf(error)}`, { cause: error });
    }
  });
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  return code === undefined ? "" : ` (${code})`;
}
