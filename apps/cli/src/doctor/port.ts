import { connect } from "node:net";

import { createClient } from "@nqpf/client";

import type { Finding } from "./finding.ts";

const patienceMs = 2000;

/** Whether a port of this machine is free for `nqpf serve` or, if not, who answers there. */
export async function checkPort(port: number): Promise<Finding> {
  const check = `port ${port}`;
  if (!(await isTaken(port))) return { check, state: "ok", text: "free" };
  const client = createClient(`http://127.0.0.1:${port}`);
  try {
    const { scope } = await client.get(
      "getStatus",
      {},
      { signal: AbortSignal.timeout(patienceMs) },
    );
    return { check, state: "ok", text: `an observatory answers, at revision ${scope.revision}` };
  } catch {
    // Whatever answers, it is not this API: that is the finding.
    return { check, state: "note", text: "something else answers; serve needs --port N" };
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: patienceMs });
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(true));
    socket.once("error", () => end(false));
  });
}
