import type { Ports } from "@nqpf/http";
import { type Ask, createAsk } from "@nqpf/http/ask";
import { openObservatory, type ObservatoryOptions } from "@nqpf/services/observatory";

/** The API over the ledger in this process, without HTTP: for a command that asks once and ends. */
export function createLocalAsk(options: ObservatoryOptions = {}): Ask {
  const ports: Ports = openObservatory(options);
  return createAsk(ports);
}
