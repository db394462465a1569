import type { Ports } from "@nqpf/http";
import { type Ask, createAsk } from "@nqpf/http/ask";
import { createWrite, type Write } from "@nqpf/http/write";
import { openObservatory, type ObservatoryOptions } from "@nqpf/services/observatory";

import type { KeptOptions } from "./kept-ports.ts";

/** The API without HTTP, for a command that asks once and ends. */
export interface LocalApi {
  readonly ask: Ask;
  readonly write: Write;
}

/** The API over the curated record alone, in this process: it keeps nothing. */
export function createLocalApi(options: ObservatoryOptions = {}): LocalApi {
  const ports: Ports = openObservatory(options);
  return { ask: createAsk(ports), write: createWrite(ports) };
}

/** A local API that holds a store until it is closed. */
export interface KeptApi extends LocalApi {
  readonly close: () => Promise<void>;
}

/** The API over the store in a folder, made where there is none. Throws StoreInUse and StoreUnusable. */
export async function openKeptApi(folder: string, options?: KeptOptions): Promise<KeptApi> {
  const { openKeptPorts } = await import("./kept-ports.ts");
  const { ports, store } = await openKeptPorts(folder, options);
  return { ask: createAsk(ports), write: createWrite(ports), close: store.close };
}
