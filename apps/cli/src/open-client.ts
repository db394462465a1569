import { type Client, createClient, createClientOver } from "@nqpf/client";

import type { Access } from "./context.ts";
import { Failure, UsageError } from "./failures.ts";

/** A client with what is to be given free when the command ends. */
export interface OpenedClient {
  readonly client: Client;
  readonly close: () => Promise<void>;
}

/**
 * A client of the API at `server` or, without one, of the same API over the local store in this process. A store that a
 * server holds is asked through that server.
 */
export async function openClient(
  { server, store, data }: Access,
  note: (text: string) => void,
): Promise<OpenedClient> {
  if (server !== undefined) return { client: remoteClient(server), close: nothing };
  if (store === "none") return curatedClient();
  const { hasStore } = await import("@nqpf/server/store-lock");
  if (store === "read" && !(await hasStore(data))) return curatedClient();
  const { holderOf } = await import("./store/holder.ts");
  const holder = await holderOf(data, note);
  if (holder !== null) return { client: remoteClient(holder), close: nothing };
  const { openKeptApi } = await import("@nqpf/server/local-api");
  const api = await openKeptApi(data, { onNotice: note, samples: false });
  return { client: createClientOver(api), close: api.close };
}

async function curatedClient(): Promise<OpenedClient> {
  const { createLocalApi } = await import("@nqpf/server/local-api");
  return { client: createClientOver(createLocalApi()), close: nothing };
}

async function nothing(): Promise<void> {}

function remoteClient(server: string): Client {
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
