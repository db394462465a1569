import { setTimeout as sleep } from "node:timers/promises";

import { ownerOf, type StoreOwner } from "@nqpf/server/store-lock";

import { Failure } from "../failures.ts";

const patienceMs = 10_000;
const pauseMs = 100;

/**
 * The address of the server that holds the store in a folder; null where nobody does. Another command is waited for.
 * Throws a Failure that names a holder who serves nothing and does not let go.
 */
export async function holderOf(
  folder: string,
  note: (text: string) => void,
): Promise<string | null> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const owner = await ownerOf(folder);
    if (owner === null) return null;
    if (owner.address !== null && (await answers(owner.address))) {
      note(`Process ${owner.pid} holds the store; asking it at ${owner.address}.`);
      return owner.address;
    }
    if (Date.now() > until) throw new Failure(inUse(folder, owner));
    await sleep(pauseMs);
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/healthz`, {
      signal: AbortSignal.timeout(pauseMs * 20),
    });
    return response.ok;
  } catch {
    // Nobody answers there (any more): whoever holds the store is waited for.
    return false;
  }
}

function inUse(folder: string, { pid, address, since }: StoreOwner): string {
  const where = address === null ? "" : `, which does not answer at ${address}`;
  return `the store in ${folder} is in use by process ${pid}${where}, since ${since}`;
}
